package vigil.metric;

/// Where the time comes from. Only `app` holds a real one; everyone below is handed moments, and tests hand in their
/// own.
@FunctionalInterface
public interface Clock {
    /// This moment, read from both clocks together.
    Timestamp now();
}
