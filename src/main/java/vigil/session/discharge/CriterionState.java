package vigil.session.discharge;

/// How a criterion stands.
public enum CriterionState {
    MET,
    /// Nobody answered or measured it yet.
    OPEN,
    /// It was answered or measured, and it is not so.
    FAILED
}
