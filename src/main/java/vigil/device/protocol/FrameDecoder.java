package vigil.device.protocol;

import java.util.Optional;
import vigil.device.DamageTally;
import vigil.device.FrameCounts;
import vigil.device.RecordingDecoder;
import vigil.profile.DescribedProfile;
import vigil.profile.Framing;

/// Runs a profile over a stream of bytes, in pieces of any size. It finds frames, checks them, reads them,
/// and gets back in step by itself. Any bytes may be fed; none throws, and none makes it grow.
///
/// Confined to one thread. It makes no garbage per byte, and per frame only what the frame says.
// Requirement: WATCH-FRAME-1
// Control: H4
// Control: H28
final class FrameDecoder implements RecordingDecoder, Framer.FrameTaker {
    private static final int CHUNK = 8192;

    private final Framer framer;
    private final MessageDecoder[] messages;
    private final boolean isChecked;
    private final FrameSink sink;
    private final PacketBytes packet;
    private final byte[] buffer;
    private int filled;
    private long bufferOffset;
    private long frames;
    private final DamageTally damage = new DamageTally();
    private long frameBytes;
    private long rejectedBytes;
    private long checkErrors;

    FrameDecoder(DescribedProfile profile, FrameSink sink) {
        Framing framing = profile.framing();
        this.framer = Framer.of(profile);
        this.packet = new PacketBytes(framing instanceof Framing.Fixed fixed ? fixed.packet() : Optional.empty());
        this.messages = profile.messages().stream()
                .map(m -> new MessageDecoder(m, framing, packet))
                .toArray(MessageDecoder[]::new);
        this.isChecked = profile.check().isPresent();
        this.sink = sink;
        this.buffer = new byte[CHUNK + framer.longestWait()];
    }

    /// Takes the next `length` bytes of the stream.
    @Override
    public void feed(byte[] bytes, int length) {
        for (int done = 0; done < length; ) {
            int piece = Math.min(length - done, buffer.length - filled);
            System.arraycopy(bytes, done, buffer, filled, piece);
            filled += piece;
            done += piece;
            scan(Framer.Outlook.MORE);
        }
    }

    /// The stream paused for longer than a frame may: half a frame is given up, and whole ones may have been lost.
    void breakOff() {
        scan(Framer.Outlook.BROKEN_OFF);
        packet.lose();
    }

    /// The stream is a new one: half a frame of the old one is dropped.
    void forget() {
        framer.restart();
        rejected(filled);
        packet.lose();
        bufferOffset += filled;
        filled = 0;
    }

    /// The stream is complete.
    @Override
    public FrameCounts finish() {
        scan(Framer.Outlook.ENDED);
        return counts();
    }

    /// True if half a frame is waited for.
    boolean isMidFrame() {
        return filled > 0;
    }

    /// How many bytes wait for the rest of their frame: never more than the framing allows.
    int waiting() {
        return filled;
    }

    /// How many bytes belonged to frames. Bytes that are neither that, nor rejected, nor waiting are ends of lines.
    long frameBytes() {
        return frameBytes;
    }

    FrameCounts counts() {
        return new FrameCounts(frames, rejectedBytes, checkErrors, damage.damaged());
    }

    private void scan(Framer.Outlook outlook) {
        int used = framer.scan(buffer, 0, filled, outlook, this);
        System.arraycopy(buffer, used, buffer, 0, filled - used);
        filled -= used;
        bufferOffset += used;
    }

    @Override
    public void frame(int at, int size, byte[] bytes, int from, int to) {
        packet.add(bytes, from, to);
        for (MessageDecoder message : messages) {
            if (message.recognises(bytes, from, to)) {
                accept(at, size);
                message.read(bytes, from, to, sink);
                return;
            }
        }
        if (isChecked) {
            accept(at, size); // whole and checked, though the profile does not describe it
        } else {
            rejected(size);
        }
    }

    @Override
    public boolean isKnown(byte[] bytes, int from, int to) {
        for (MessageDecoder message : messages) {
            if (message.recognises(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean unchecked(int at, byte[] bytes, int from, int to) {
        for (MessageDecoder message : messages) {
            if (message.isUnchecked() && message.recognises(bytes, from, to)) {
                accept(at, to - from);
                message.read(bytes, from, to, sink);
                return true;
            }
        }
        return false;
    }

    private void accept(int at, int size) {
        frames++;
        frameBytes += size;
        damage.taken(size);
        sink.frame(bufferOffset + at);
    }

    @Override
    public void rejected(int count) {
        if (count > 0) {
            rejectedBytes += count;
            damage.rejected(count);
            packet.lose();
        }
    }

    @Override
    public void checkFailed() {
        checkErrors++;
    }
}
