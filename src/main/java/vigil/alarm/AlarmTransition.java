package vigil.alarm;

/// How an alarm changed, as the record and the command line say it.
public enum AlarmTransition {
    /// Began, or rose to a higher priority.
    ACTIVE,
    /// Was acknowledged, still holds after the re-alarm time, and signals again (rule S10).
    REALARM,
    /// Still holds at a lower priority.
    DOWNGRADED,
    /// Silenced by a person; it still holds.
    ACKED,
    /// HIGH that no longer holds and waits for a person (rule S7).
    LATCHED,
    /// Over.
    INACTIVE
}
