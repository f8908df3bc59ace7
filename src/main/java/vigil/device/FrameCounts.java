package vigil.device;

/// A decoder's tally.
///
/// @param frames whole frames that passed their check
/// @param rejectedBytes bytes that belonged to no frame
/// @param checkErrors frames whose check was wrong
/// @param damaged frames that were damaged, as far as that can be told; see [DamageTally]
public record FrameCounts(long frames, long rejectedBytes, long checkErrors, long damaged) {
    public static final FrameCounts NONE = new FrameCounts(0, 0, 0, 0);

    /// A tally of whoever does not tell what was damaged.
    public FrameCounts(long frames, long rejectedBytes, long checkErrors) {
        this(frames, rejectedBytes, checkErrors, 0);
    }
}
