package vigil.ui.start;

/// One thing that is open before the dose.
///
/// @param id where a tap leads: the id of a check or of another item of the gate
/// @param words in a few words
record OpenItem(String id, String words) {
    /// Where the decision of a clinician is asked for.
    static final String DECISION = "decision";

    /// Where the alarm sound is tested.
    static final String SOUND = "sound";

    /// Where one of several oximeters is chosen.
    static final String OXIMETER = "oximeter";

    /// Where the plan stands.
    static final String PLAN = "plan";
}
