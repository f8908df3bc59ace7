package vigil.session.vital;

/// What a [Finding] says of its rule.
public enum Verdict {
    MET,
    /// Not measured, or too long ago.
    OPEN,
    FAILED
}
