package vigil.treatment;

/// Where a [Check] belongs.
public enum CheckGroup {
    IDENTITY,
    BODY,
    FASTING,
    CONTRAINDICATION,
    MEDICINE,
    ESCORT,
    READINESS,
    /// Asked and seen before the patient leaves.
    RECOVERY,
    /// What the patient goes home with.
    GOING_HOME
}
