package vigil.session;

import vigil.metric.Timestamp;

/// Something a person put on the session's time line.
///
/// @param text as a chart says it, for example `Dizziness`
public record Mark(Kind kind, Timestamp at, String text, String by) {
    /// What kind of mark: a chart draws notes hollow and the others filled.
    public enum Kind {
        DOSE,
        DOSE_PAUSED,
        DOSE_RESUMED,
        DOSE_STOPPED,
        ADVERSE_EVENT,
        SEDATION,
        MARK,
        NOTE,
        RESTORED
    }
}
