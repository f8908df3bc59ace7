package vigil.session.gate;

/// How one item of the gate before a dose stands; the later, the more it stands in the way.
public enum GateState {
    PASSED,
    /// To be known, but nothing in the way.
    CAUTION,
    /// Not answered or not measured yet.
    OPEN,
    /// A clinician must give a reason.
    SOFT_STOP,
    /// No dose, and nothing overrides it.
    HARD_STOP
}
