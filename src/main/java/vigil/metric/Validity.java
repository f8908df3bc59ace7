package vigil.metric;

/// How far a value may be trusted.
///
/// Thread rule: immutable.
public enum Validity {
    /// The device measured it and raised no doubt.
    VALID,
    /// The device measured it and doubts it (low perfusion, motion). Shown as doubtful; it may raise an alarm, never
    /// end one.
    QUESTIONABLE,
    /// A number was sent that must not be used: the probe is off, it is out of range, or the device is still searching.
    INVALID,
    /// No number was sent: the device's own code for "missing".
    NOT_AVAILABLE;

    /// True if there is a number to show.
    public boolean hasValue() {
        return this == VALID || this == QUESTIONABLE;
    }
}
