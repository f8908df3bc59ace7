package vigil.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// Finds the true episodes in recorded numbers.
///
/// A run of samples below the limit ends with a sample that is not below, with one that is invalid, and with a silence
/// longer than a drop-out. It lasts from its first to its last sample.
///
/// Thread rule: confined to one thread.
final class EpisodeFinder {
    private final EpisodeRule rule;
    private final Duration dropOut;
    private final List<TrueEpisode> episodes = new ArrayList<>();
    private @Nullable Timestamp first;
    private @Nullable Timestamp last;
    private double lowest;

    /// @param dropOut the longest silence between two samples of one run
    EpisodeFinder(EpisodeRule rule, Duration dropOut) {
        this.rule = rule;
        this.dropOut = dropOut;
    }

    /// The next sample of SpO2, empty where it is invalid.
    void saturation(Timestamp at, OptionalDouble value) {
        if (last != null && at.since(last).compareTo(dropOut) > 0) {
            endRun();
        }
        if (value.isEmpty() || value.getAsDouble() >= rule.saturation()) {
            endRun();
            return;
        }
        lowest = first == null ? value.getAsDouble() : Math.min(lowest, value.getAsDouble());
        first = first == null ? at : first;
        last = at;
    }

    /// The next cuff reading.
    void cuff(CuffResult reading) {
        if (reading.systolic() > rule.systolic() || reading.diastolic() > rule.diastolic()) {
            episodes.add(new TrueEpisode(
                    AlarmCondition.BP_HIGH,
                    reading.at(),
                    reading.at(),
                    reading.systolic() + "/" + reading.diastolic()));
        }
    }

    /// All episodes, by their onset. Call it once, at the end.
    List<TrueEpisode> finish() {
        endRun();
        episodes.sort((a, b) -> a.onset().since(b.onset()).compareTo(Duration.ZERO));
        return List.copyOf(episodes);
    }

    private void endRun() {
        if (first != null && last != null && last.since(first).compareTo(rule.atLeast()) >= 0) {
            String worst = lowest == Math.rint(lowest) ? String.valueOf((long) lowest) : String.valueOf(lowest);
            episodes.add(new TrueEpisode(AlarmCondition.SPO2_LOW, first, last, worst));
        }
        first = null;
        last = null;
    }
}
