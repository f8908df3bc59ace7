package vigil.profile;

/// What a message or state says about the cuff.
public enum CuffSign {
    /// Nothing.
    NONE,
    /// A determination is running.
    MEASURING,
    /// There is no result now: there was none yet, or one is on its way.
    NO_RESULT,
    /// A determination ended; its result must be asked for.
    ENDED,
    /// The pressures of this frame are the result of the last determination, new or held.
    RESULT,
    /// The last determination gave no pressures.
    FAILED
}
