package vigil.staff;

/// What a person may do at the console (facts 9.8). Watching, acknowledging, pausing audio, EMERGENCY and writing down
/// what was seen need no role at all: nothing that helps a patient waits for a PIN.
///
/// Thread rule: immutable.
public enum Role {
    /// Runs sessions, enters events, changes a session's limits within their range.
    NURSE,
    /// As a nurse; also authorises doses, overrides a criterion, signs.
    CLINICIAN,
    /// Connects devices, writes profiles, drafts presets.
    TECHNICIAN,
    /// Releases presets and profiles, keeps the staff.
    ADMINISTRATOR
}
