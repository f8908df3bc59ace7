package vigil.monitor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmInput;
import vigil.metric.CuffReading;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.MovedReading;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// What is judged by single entries, as it stands after its corrections: every cuff reading, what was typed in, and the
/// scores of the sedation. A correction leads the alarms to where they would be if the entry had been right from the
/// first: a value struck out gives its place back to the one before it, and of an older entry only a cuff reading
/// changes anything, because it may confirm a later one (hazard H23).
///
/// Confined to the monitor's thread.
final class JudgedEntries {
    // Requirement: SES-CORRECT-2
    // Control: H23
    private static final Comparator<Judged> BY_TIME =
            Comparator.<Judged>comparingLong(j -> j.at().monoNanos()).thenComparingLong(Judged::seq);

    private final Map<Long, Judged> entries = new LinkedHashMap<>();
    private final Map<Long, Long> chain = new LinkedHashMap<>();

    /// An entry, its event and time as they stand; what was struck out may be brought back.
    private record Judged(long seq, Timestamp at, SessionEvent event, boolean struck) {}

    void note(SessionEntry entry) {
        SessionEvent event = entry.event();
        boolean isJudged = event instanceof SessionEvent.CuffTaken
                || event instanceof SessionEvent.SedationScored
                || event instanceof SessionEvent.ReadingTaken e && isByHand(e.reading());
        if (isJudged) {
            entries.put(entry.seq(), new Judged(entry.seq(), entry.at(), event, false));
        } else if (event instanceof SessionEvent.Corrected e) {
            chain.put(entry.seq(), chain.getOrDefault(e.entry(), e.entry()));
        }
    }

    /// A device vouches for a metric: what was typed in for it before is history.
    void measured(NumericReading reading) {
        if (reading.validity() == Validity.VALID && !entries.isEmpty()) {
            entries.values().removeIf(j -> isOf(reading.metric(), j));
        }
    }

    /// What a correction means to the alarm system; nothing if no alarm rests on the entry.
    List<AlarmInput> corrected(SessionEvent.Corrected correction) {
        long seq = chain.getOrDefault(correction.entry(), correction.entry());
        Judged was = entries.get(seq);
        if (was == null) {
            return List.of();
        }
        Timestamp at = correction.at().orElse(was.at());
        Optional<SessionEvent> now = correction.replacement().map(event -> MovedReading.to(at, event));
        Judged is = new Judged(seq, at, now.orElse(was.event()), now.isEmpty());
        return switch (was.event()) {
            case SessionEvent.CuffTaken e
            when isByHand(e.reading()) -> {
                entries.put(seq, is);
                yield List.of(new AlarmInput.CuffsRetold(cuffs()));
            }
            case SessionEvent.SedationScored e -> score(is);
            case SessionEvent.ReadingTaken e -> typed(is, e.reading().metric());
            case SessionEvent other -> List.of();
        };
    }

    private List<CuffReading> cuffs() {
        return standing()
                .flatMap(j -> j.event() instanceof SessionEvent.CuffTaken e ? Stream.of(e.reading()) : Stream.empty())
                .toList();
    }

    private List<AlarmInput> score(Judged is) {
        SessionEvent before = newestScore();
        entries.put(is.seq(), is);
        SessionEvent after = newestScore();
        if (after instanceof SessionEvent.SedationScored e) {
            return after.equals(before) ? List.of() : List.of(new AlarmInput.Sedation(e.score()));
        }
        return List.of(new AlarmInput.SedationStruck());
    }

    private @Nullable SessionEvent newestScore() {
        return standing()
                .map(Judged::event)
                .filter(SessionEvent.SedationScored.class::isInstance)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private List<AlarmInput> typed(Judged is, Metric metric) {
        NumericReading before = newestTyped(metric);
        entries.put(is.seq(), is);
        NumericReading after = newestTyped(metric);
        if (after != null && after.equals(before)) {
            return List.of();
        }
        return List.of(after == null ? new AlarmInput.HandStruck(metric) : new AlarmInput.ByHand(after));
    }

    private @Nullable NumericReading newestTyped(Metric metric) {
        return standing()
                .filter(j -> isOf(metric, j))
                .flatMap(
                        j -> j.event() instanceof SessionEvent.ReadingTaken e ? Stream.of(e.reading()) : Stream.empty())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Stream<Judged> standing() {
        return entries.values().stream().filter(j -> !j.struck()).sorted(BY_TIME);
    }

    private static boolean isOf(Metric metric, Judged judged) {
        return judged.event() instanceof SessionEvent.ReadingTaken e
                && e.reading().metric() == metric;
    }

    private static boolean isByHand(Measurement measurement) {
        return measurement.device().equals(Measurement.BY_HAND);
    }
}
