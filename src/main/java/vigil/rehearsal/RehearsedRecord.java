package vigil.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.metric.Timestamp;

/// One record, rehearsed.
///
/// Thread rule: immutable.
///
/// @param name the session, or the file
/// @param began second 0
/// @param lasted from its first to its last entry
/// @param simulated true if a device was simulated
/// @param alarms of each side; a table has none that happened
/// @param gaps where SpO2 is missing; empty if it was never measured
public record RehearsedRecord(
        String name,
        Timestamp began,
        Duration lasted,
        boolean simulated,
        Map<Side, List<RehearsedAlarm>> alarms,
        List<TrueEpisode> episodes,
        Optional<SampleGaps> gaps) {

    public RehearsedRecord {
        alarms = Map.copyOf(alarms);
        episodes = List.copyOf(episodes);
    }

    /// The alarms of one side, by the time they began.
    public List<RehearsedAlarm> of(Side side) {
        return alarms.getOrDefault(side, List.of());
    }
}
