package vigil.device.protocol;

import java.util.List;
import java.util.Optional;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Framing;

/// Writes numbers into a binary frame, where and how the profile says: what [NumberReader] reads.
///
/// Confined to one thread; used for one frame.
final class NumberWriter {
    private final byte[] frame;
    private final Optional<Framing.Packet> packet;
    private final int packetFrame;

    /// @param frame is written into
    /// @param packetFrame which frame of its packet it is, where frames come in packets
    NumberWriter(DescribedProfile profile, byte[] frame, int packetFrame) {
        this.frame = frame;
        this.packetFrame = packetFrame;
        packet = profile.framing() instanceof Framing.Fixed fixed ? fixed.packet() : Optional.empty();
    }

    /// Writes a number where it belongs; what stands in the text is in the template.
    void put(FieldSource source, long number) {
        switch (source) {
            case FieldSource.Bits bits -> bits(bits, number);
            case FieldSource.Packed packed -> packed(packed.bits(), number);
            case FieldSource.Bcd bcd -> bcd(bcd.bytes(), number);
            case FieldSource.Sfloat sfloat -> {}
            case FieldSource.Text text -> {}
            case FieldSource.Words words -> {}
        }
    }

    /// Writes a number into its pieces, the least significant last.
    void bits(FieldSource.Bits bits, long number) {
        long left = number;
        for (FieldSource.Piece piece : bits.pieces().reversed()) {
            piece(piece, piece.at(), left);
            left >>= piece.width();
        }
    }

    /// Only the pieces that this frame of the packet brings.
    private void packed(FieldSource.Bits bits, long number) {
        if (packet.isEmpty()) {
            return;
        }
        long left = number;
        for (FieldSource.Piece piece : bits.pieces().reversed()) {
            if (piece.at() == packetFrame) {
                piece(piece, packet.get().byteAt(), left);
            }
            left >>= piece.width();
        }
    }

    private void piece(FieldSource.Piece piece, int at, long number) {
        int mask = (1 << piece.width()) - 1;
        frame[at] = (byte) (frame[at] & ~(mask << piece.low()) | ((int) number & mask) << piece.low());
    }

    private void bcd(List<Integer> places, long number) {
        long left = number;
        for (int at : places.reversed()) {
            frame[at] = decimal((int) (left % 100));
            left /= 100;
        }
    }

    /// Two decimal digits in a byte.
    static byte decimal(int number) {
        return (byte) (number / 10 << 4 | number % 10);
    }
}
