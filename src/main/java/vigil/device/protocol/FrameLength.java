package vigil.device.protocol;

import vigil.profile.Framing;

/// Reads what a frame says of its own length.
///
/// Thread rule: stateless.
final class FrameLength {
    private FrameLength() {}

    /// The number in the length field of the frame that begins at `at`.
    static int told(Framing.LengthField field, byte[] bytes, int at) {
        int first = bytes[at + field.at()] & 0xFF;
        if (field.bytes() == 1) {
            return first;
        }
        int second = bytes[at + field.at() + 1] & 0xFF;
        return field.highFirst() ? first << 8 | second : second << 8 | first;
    }
}
