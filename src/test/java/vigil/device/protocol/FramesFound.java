package vigil.device.protocol;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Runs a framer over bytes and keeps what it finds, as hexadecimal text.
///
/// Confined to one thread.
final class FramesFound implements Framer.FrameTaker {
    final List<String> frames = new ArrayList<>();
    int rejected;
    int checkErrors;

    private final Framer framer;
    private byte[] waiting = new byte[0];

    FramesFound(Framer framer) {
        this.framer = framer;
    }

    /// More bytes came.
    FramesFound feed(String hex) {
        return scan(HexFormat.of().parseHex(hex.replace(" ", "")), Framer.Outlook.MORE);
    }

    /// The line is silent.
    FramesFound silence() {
        return scan(new byte[0], Framer.Outlook.BROKEN_OFF);
    }

    int waiting() {
        return waiting.length;
    }

    private FramesFound scan(byte[] more, Framer.Outlook outlook) {
        byte[] all = java.util.Arrays.copyOf(waiting, waiting.length + more.length);
        System.arraycopy(more, 0, all, waiting.length, more.length);
        int used = framer.scan(all, 0, all.length, outlook, this);
        waiting = java.util.Arrays.copyOfRange(all, used, all.length);
        return this;
    }

    @Override
    public void frame(int at, int size, byte[] bytes, int from, int to) {
        frames.add(HexFormat.of().withUpperCase().formatHex(bytes, from, to));
    }

    @Override
    public boolean isKnown(byte[] bytes, int from, int to) {
        return true;
    }

    @Override
    public boolean unchecked(int at, byte[] bytes, int from, int to) {
        return false;
    }

    @Override
    public void rejected(int count) {
        rejected += count;
    }

    @Override
    public void checkFailed() {
        checkErrors++;
    }
}
