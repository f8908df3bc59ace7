package vigil.alarm;

/// How far an alarm that nobody answers has gone. Declared in the order in which they come.
public enum EscalationStep {
    /// It is heard louder.
    LOUDER,
    /// The screens of the other rooms show it.
    OTHER_ROOMS,
    /// The clinic's own command is run.
    HOOK
}
