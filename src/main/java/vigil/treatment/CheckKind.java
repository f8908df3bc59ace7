package vigil.treatment;

/// How a [Check] is answered. Answers are kept as text.
public enum CheckKind {
    /// `yes` once it is so; `no` where it is not.
    CONFIRM,
    /// `yes` means that the thing asked about is there (a contraindication, a medicine).
    YES_NO,
    /// Any words, for example a name.
    TEXT,
    /// A number inside [Check#range]; the check's words name its unit.
    NUMBER,
    /// A local date and time in ISO 8601, of which at least [Check#least] must have passed; `none` where there was
    /// nothing to wait for.
    HOURS_SINCE
}
