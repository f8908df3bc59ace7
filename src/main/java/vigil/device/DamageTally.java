package vigil.device;

/// Counts damaged frames. What is damaged shows no borders: bytes that belong to no frame, one behind the other, are
/// taken for as many frames as they would make if they were as long as the good ones are, and for one at least.
///
/// Thread rule: confined to its decoder's thread.
public final class DamageTally {
    private long frames;
    private long frameBytes;
    private long damaged;
    private long loose;

    /// A good frame of so many bytes.
    public void taken(int size) {
        damaged = damaged();
        loose = 0;
        frames++;
        frameBytes += size;
    }

    /// So many bytes belong to no frame.
    public void rejected(int count) {
        loose += count;
    }

    /// How many frames were damaged.
    public long damaged() {
        if (loose == 0) {
            return damaged;
        }
        return damaged + (frames == 0 ? 1 : Math.max(1, Math.round((double) loose * frames / frameBytes)));
    }
}
