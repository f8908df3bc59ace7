package vigil.device;

/// A decoder's tally.
///
/// @param frames whole frames that passed their check
/// @param rejectedBytes bytes that belonged to no frame
/// @param checkErrors frames whose check was wrong
public record FrameCounts(long frames, long rejectedBytes, long checkErrors) {
    public static final FrameCounts NONE = new FrameCounts(0, 0, 0);
}
