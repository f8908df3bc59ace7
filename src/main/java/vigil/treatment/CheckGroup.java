package vigil.treatment;

/// Where a [Check] belongs. The groups before [#SCORE] are asked before the dose.
public enum CheckGroup {
    IDENTITY,
    BODY,
    FASTING,
    CONTRAINDICATION,
    MEDICINE,
    ESCORT,
    READINESS,
    /// Asked for when a score is wanted; neither the dose nor the way home depends on it.
    SCORE,
    /// Asked and seen before the patient leaves.
    RECOVERY,
    /// What the patient goes home with.
    GOING_HOME;

    /// True if the dose waits for its answers.
    public boolean isBeforeDose() {
        return compareTo(SCORE) < 0;
    }
}
