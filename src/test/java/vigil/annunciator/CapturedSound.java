package vigil.annunciator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sound output that keeps what it is given, and can be absent or go away.
final class CapturedSound implements SoundOutput {
    private final List<short[]> blocks = new ArrayList<>();
    private @Nullable String missing;
    private int opened;
    private boolean closed;

    /// Takes the device away: opening and writing fail with this sentence. Null brings it back.
    void setMissing(@Nullable String sentence) {
        missing = sentence;
    }

    int timesTried() {
        return opened;
    }

    @Override
    public void open() throws SoundLostException {
        opened++;
        check();
        closed = false;
    }

    @Override
    public void write(short[] samples) throws SoundLostException {
        check();
        blocks.add(samples.clone());
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /// Everything that was written, in order.
    Recording recording() {
        short[] all = new short[blocks.stream().mapToInt(b -> b.length).sum()];
        int at = 0;
        for (short[] block : blocks) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return new Recording(all);
    }

    private void check() throws SoundLostException {
        if (missing != null) {
            throw new SoundLostException(missing);
        }
    }
}
