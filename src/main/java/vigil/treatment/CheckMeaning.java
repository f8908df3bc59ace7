package vigil.treatment;

/// What it means if a [Check]'s answer is not the one wished for (for [CheckKind#YES_NO], `yes`; else `no`,
/// or too short a time).
public enum CheckMeaning {
    /// Nothing; it is written down.
    NOTED,
    /// It is shown to whoever authorises.
    CAUTION,
    /// A clinician must give a reason.
    SOFT_STOP,
    /// There is no dose, and nothing overrides that.
    HARD_STOP
}
