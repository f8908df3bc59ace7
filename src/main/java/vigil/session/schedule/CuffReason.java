package vigil.session.schedule;

/// Why a cuff reading is due.
public enum CuffReason {
    /// So long after the one before.
    INTERVAL,
    /// At a fixed time after the dose, as a label wants it.
    POINT,
    /// The one before was too high to stand alone.
    REPEAT,
    /// An emergency was called.
    EMERGENCY
}
