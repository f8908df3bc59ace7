package vigil.report.fhir;

import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Correction;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// An entry of the log as it stands after its corrections.
///
/// @param status of the observation it becomes: `final`, `corrected` or `entered-in-error`
record LogLine(long seq, Timestamp at, SessionEvent event, String status) {

    /// @param correction the newest of the entry; null if it was right
    static LogLine of(SessionEntry entry, @Nullable Correction correction) {
        if (correction == null) {
            return new LogLine(entry.seq(), entry.at(), entry.event(), "final");
        }
        return correction
                .after()
                .map(after -> new LogLine(entry.seq(), correction.afterAt(), after, "corrected"))
                .orElse(new LogLine(entry.seq(), correction.beforeAt(), correction.before(), "entered-in-error"));
    }
}
