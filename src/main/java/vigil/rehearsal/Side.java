package vigil.rehearsal;

/// Whose alarms are compared.
public enum Side {
    /// What was recorded: the limits that were in force.
    HAPPENED,
    /// The first set of limits.
    A,
    /// The other one.
    B
}
