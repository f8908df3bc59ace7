package vigil.session;

import vigil.metric.Timestamp;

/// What a person answered to a check.
///
/// @param check the id of the [vigil.treatment.Check]
/// @param answer as [vigil.treatment.CheckKind] says
/// @param entry the log entry it stands in
public record Answer(String check, String answer, Timestamp at, String by, long entry) {
    /// True for `yes`.
    public boolean isYes() {
        return answer.equals("yes");
    }
}
