package vigil.alarm;

/// Whether an alarm condition holds. What silences it is another matter: see [Inactivation].
public enum Presence {
    /// A limit is passed and the delay runs: no signal yet.
    PENDING,
    /// It holds and has been signalled.
    ACTIVE,
    /// A HIGH one that no longer holds and was not acknowledged.
    LATCHED
}
