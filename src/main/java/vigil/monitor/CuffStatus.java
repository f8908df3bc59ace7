package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;

/// The cuff as it stands.
///
/// @param results all results of the session, oldest first (before a session: since the room was opened)
/// @param latest the newest outcome, result or failure
/// @param runningSince since when a determination runs; empty if none does
/// @param pressure the live cuff pressure in mmHg while one runs
/// @param interval the interval in force; zero if the programme is off
/// @param due when the next reading is due
/// @param canStart true if a device of this room can be started from here
/// @param retries how many automatic retries were made since the last result
public record CuffStatus(
        List<CuffResult> results,
        Optional<CuffReading> latest,
        Optional<Timestamp> runningSince,
        OptionalInt pressure,
        Duration interval,
        Optional<Timestamp> due,
        boolean canStart,
        int retries) {

    /// Nothing measured, nothing due.
    public static final CuffStatus NONE = new CuffStatus(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Duration.ZERO,
            Optional.empty(),
            false,
            0);

    public CuffStatus {
        results = List.copyOf(results);
    }

    /// The newest result.
    public Optional<CuffResult> lastResult() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }
}
