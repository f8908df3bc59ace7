package vigil.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// What a record says by its numbers alone: its true episodes and its gaps.
///
/// Thread rule: confined to one thread.
public final class MeasuredFacts {
    /// The longest silence within one run of samples of a live device: a drop-out (rule S4).
    public static final Duration DROP_OUT = Duration.ofSeconds(5);

    /// In a table each row follows the one before, however far apart: nothing in between is judged.
    public static final Duration ROW_BY_ROW = Duration.ofDays(36_500);

    private final EpisodeFinder episodes;
    private final GapFinder gaps = new GapFinder();
    private boolean measured;

    /// @param silence the longest silence within one episode
    public MeasuredFacts(EpisodeRule rule, Duration silence) {
        episodes = new EpisodeFinder(rule, silence);
    }

    /// The next reading; only SpO2 counts.
    public void take(NumericReading reading) {
        if (reading.metric() != Metric.SPO2) {
            return;
        }
        measured = true;
        if (reading.validity().hasValue()) {
            gaps.sample(reading.at());
            episodes.saturation(reading.at(), OptionalDouble.of(reading.value()));
        } else {
            episodes.saturation(reading.at(), OptionalDouble.empty());
        }
    }

    /// The next cuff determination; a failed one says nothing.
    public void take(CuffReading reading) {
        if (reading instanceof CuffResult result) {
            episodes.cuff(result);
        }
    }

    /// A source of SpO2 was taken away.
    public void withoutSaturation(Timestamp at) {
        gaps.taken(at);
    }

    /// The true episodes. Call it once.
    public List<TrueEpisode> episodes() {
        return episodes.finish();
    }

    /// The gaps up to the end of the record; empty if SpO2 was never measured. Call it once.
    public Optional<SampleGaps> gaps(Timestamp end) {
        return measured ? Optional.of(gaps.finish(end)) : Optional.empty();
    }
}
