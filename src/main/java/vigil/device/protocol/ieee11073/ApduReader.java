package vigil.device.protocol.ieee11073;

import java.util.Optional;
import vigil.device.DamageTally;
import vigil.device.FrameCounts;

/// Cuts a stream of bytes, in pieces of any size, into APDUs. In garbage it looks for the next place where an
/// APDU may begin; an APDU whose inner lengths do not add up counts as a check error, and what hides in it is
/// still found. Any bytes may be fed; none throws, and none makes it grow.
///
/// Confined to one thread.
final class ApduReader {
    private final Sink sink;
    private final byte[] buffer = new byte[2 * Envelope.LONGEST];
    private int filled;
    private long bufferOffset;
    private final DamageTally damage = new DamageTally();
    private long frames;
    private long rejectedBytes;
    private long checkErrors;

    /// Where the APDUs go.
    interface Sink {
        /// @param offset the place of its first byte, counted from the first byte ever fed
        void apdu(long offset, Apdu apdu);
    }

    ApduReader(Sink sink) {
        this.sink = sink;
    }

    /// Takes the next `length` bytes of the stream.
    void feed(byte[] bytes, int length) {
        for (int done = 0; done < length; ) {
            int piece = Math.min(length - done, buffer.length - filled);
            System.arraycopy(bytes, done, buffer, filled, piece);
            filled += piece;
            done += piece;
            scan(false);
        }
    }

    /// Nothing more belongs to what is there: half an APDU is given up, and what hides in it is found.
    void breakOff() {
        scan(true);
    }

    /// The stream is a new one: half an APDU of the old one is dropped.
    void forget() {
        rejectedBytes += filled;
        damage.rejected(filled);
        bufferOffset += filled;
        filled = 0;
    }

    boolean isMidApdu() {
        return filled > 0;
    }

    FrameCounts counts() {
        return new FrameCounts(frames, rejectedBytes, checkErrors, damage.damaged());
    }

    private void scan(boolean isEnd) {
        int at = 0;
        while (at < filled) {
            int length = Envelope.length(buffer, at, filled);
            boolean whole = length > 0 && filled - at >= length;
            if (!whole && length != Envelope.NO_APDU && !isEnd) {
                break;
            }
            at += whole ? take(at, length) : reject();
        }
        System.arraycopy(buffer, at, buffer, 0, filled - at);
        filled -= at;
        bufferOffset += at;
    }

    private int take(int at, int length) {
        Optional<Apdu> apdu = ApduParser.parse(buffer, at, at + length);
        if (apdu.isEmpty()) {
            checkErrors++;
            return reject();
        }
        frames++;
        damage.taken(length);
        sink.apdu(bufferOffset + at, apdu.get());
        return length;
    }

    private int reject() {
        rejectedBytes++;
        damage.rejected(1);
        return 1;
    }
}
