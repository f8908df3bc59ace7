package vigil.device.simulated;

import java.io.ByteArrayOutputStream;
import vigil.device.LinkSettings;

/// What a serial receiver makes of bytes that were sent with other settings than its own: the levels on the
/// line are those of the sender, sampled in the middle of the bits that the receiver expects.
///
/// The line idles high before and after the bytes, which follow one another without a pause. A character
/// without a stop bit is handed over all the same, as a port in raw mode does, and the next one is looked
/// for once the line has been high again. Time is counted in whole numbers, so nothing is rounded. Confined
/// to one call.
final class Misreading {
    private final byte[] said;
    private final LinkSettings sender;
    private final LinkSettings receiver;
    private final int bitsPerCharacter;
    private final long sentBit;
    private final long halfReadBit;
    private final long end;

    private Misreading(byte[] said, LinkSettings sender, LinkSettings receiver) {
        this.said = said;
        this.sender = sender;
        this.receiver = receiver;
        this.bitsPerCharacter = bits(sender);
        this.sentBit = 2L * receiver.baud();
        this.halfReadBit = sender.baud();
        this.end = sentBit * bitsPerCharacter * said.length;
    }

    /// What is received of `said`; `said` itself if both ends are set alike.
    static byte[] of(byte[] said, LinkSettings sender, LinkSettings receiver) {
        return new Misreading(said, sender, receiver).heard();
    }

    /// How many bits a character takes on the line, from its start bit to its last stop bit.
    static int bits(LinkSettings settings) {
        int parity = settings.parity() == LinkSettings.Parity.NONE ? 0 : 1;
        return 1 + settings.dataBits() + parity + settings.stopBits();
    }

    private byte[] heard() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int parity = receiver.parity() == LinkSettings.Parity.NONE ? 0 : 1;
        long stop = halfReadBit * (2L * (1 + receiver.dataBits() + parity) + 1);
        for (long at = startBit(0); at < end; ) {
            if (isHigh(at + halfReadBit)) {
                at = startBit(at + halfReadBit); // too short for a start bit
            } else {
                out.write(character(at));
                at = startBit(at + stop);
            }
        }
        return out.toByteArray();
    }

    private int character(long start) {
        int character = 0;
        for (int bit = 0; bit < receiver.dataBits(); bit++) {
            character |= isHigh(start + halfReadBit * (2L * bit + 3)) ? 1 << bit : 0;
        }
        return character;
    }

    /// The next moment, at `from` or later, at which the line falls after it was high; `end` if it stays
    /// high.
    private long startBit(long from) {
        long at = from;
        while (at < end && !isHigh(at) && at > 0 && !isHigh(at - 1)) {
            at = nextEdge(at);
        }
        while (at < end && isHigh(at)) {
            at = nextEdge(at);
        }
        return Math.min(at, end);
    }

    private long nextEdge(long at) {
        return (at / sentBit + 1) * sentBit;
    }

    private boolean isHigh(long at) {
        if (at < 0 || at >= end) {
            return true;
        }
        long bit = at / sentBit;
        int character = said[(int) (bit / bitsPerCharacter)] & 0xFF;
        int place = (int) (bit % bitsPerCharacter);
        if (place == 0) {
            return false;
        }
        if (place <= sender.dataBits()) {
            return (character >> place - 1 & 1) == 1;
        }
        return place > sender.dataBits() + 1 || parityBit(character);
    }

    /// The bit behind the data: the parity bit, or the first stop bit.
    private boolean parityBit(int character) {
        boolean odd = Integer.bitCount(character & (1 << sender.dataBits()) - 1) % 2 == 1;
        return switch (sender.parity()) {
            case NONE, MARK -> true;
            case SPACE -> false;
            case EVEN -> odd;
            case ODD -> !odd;
        };
    }
}
