package vigil.device.protocol;

import java.util.Arrays;
import vigil.profile.Transform;

/// Does and undoes what happens to frames for their journey over the wire (protocol facts, 24.3).
///
/// Thread rule: stateless.
final class Transforms {
    private static final int TOP = 0x80;
    private static final int REST = 0x7F;

    private Transforms() {}

    /// Undoes `transform` of `raw[from..to)`, into `room`.
    ///
    /// @return how long the frame is then; -1 if it cannot be undone
    static int undo(Transform transform, byte[] raw, int from, int to, byte[] room) {
        return switch (transform) {
            case Transform.HighBits high -> mergeHighBits(high.at(), raw, from, to, room);
            case Transform.AsciiHex hex -> readHex(hex, raw, from, to, room);
            case Transform.Escape escape -> unescape(escape, raw, from, to, room);
        };
    }

    /// The frame as it goes over the wire.
    static byte[] apply(Transform transform, byte[] frame) {
        return switch (transform) {
            case Transform.HighBits high -> splitHighBits(high.at(), frame);
            case Transform.AsciiHex hex -> writeHex(hex, frame);
            case Transform.Escape escape -> escape(escape, frame);
        };
    }

    private static int mergeHighBits(int at, byte[] raw, int from, int to, byte[] room) {
        int length = to - from;
        System.arraycopy(raw, from, room, 0, length);
        for (int i = at + 1; i < length; i++) {
            int top = room[at] >> i - at - 1 & 1;
            room[i] = (byte) (room[i] & REST | top << 7);
        }
        return length;
    }

    private static byte[] splitHighBits(int at, byte[] frame) {
        byte[] wire = frame.clone();
        int tops = 0;
        for (int i = at + 1; i < frame.length; i++) {
            tops |= (frame[i] & TOP) >> 7 << i - at - 1;
            wire[i] = (byte) (frame[i] | TOP);
        }
        if (at < wire.length) {
            wire[at] = (byte) (TOP | tops);
        }
        return wire;
    }

    private static int readHex(Transform.AsciiHex hex, byte[] raw, int from, int to, byte[] room) {
        int digits = to - hex.fromEnd() - from - hex.from();
        if (digits < 0 || digits % 2 != 0) {
            return -1;
        }
        System.arraycopy(raw, from, room, 0, hex.from());
        int n = hex.from();
        for (int at = from + hex.from(); at < to - hex.fromEnd(); at += 2) {
            int high = Character.digit(raw[at], 16);
            int low = Character.digit(raw[at + 1], 16);
            if (high < 0 || low < 0) {
                return -1;
            }
            room[n++] = (byte) (high << 4 | low);
        }
        System.arraycopy(raw, to - hex.fromEnd(), room, n, hex.fromEnd());
        return n + hex.fromEnd();
    }

    private static byte[] writeHex(Transform.AsciiHex hex, byte[] frame) {
        int coded = frame.length - hex.from() - hex.fromEnd();
        byte[] wire = new byte[frame.length + coded];
        System.arraycopy(frame, 0, wire, 0, hex.from());
        for (int i = 0; i < coded; i++) {
            int value = frame[hex.from() + i];
            wire[hex.from() + 2 * i] = digit(value >> 4);
            wire[hex.from() + 2 * i + 1] = digit(value);
        }
        System.arraycopy(frame, frame.length - hex.fromEnd(), wire, wire.length - hex.fromEnd(), hex.fromEnd());
        return wire;
    }

    private static byte digit(int nibble) {
        return (byte) Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
    }

    private static int unescape(Transform.Escape escape, byte[] raw, int from, int to, byte[] room) {
        int n = 0;
        for (int at = from; at < to; at++) {
            int is = raw[at] & 0xFF;
            if (is == escape.escape() && at > from) {
                Integer means = at + 1 < to ? escape.codes().get(raw[at + 1] & 0xFF) : null;
                if (means == null) {
                    return -1;
                }
                is = means;
                at++;
            }
            room[n++] = (byte) is;
        }
        return n;
    }

    private static byte[] escape(Transform.Escape escape, byte[] frame) {
        byte[] wire = new byte[2 * frame.length];
        int n = 0;
        for (int i = 0; i < frame.length; i++) {
            int code = i == 0 ? -1 : code(escape, frame[i] & 0xFF);
            if (code >= 0) {
                wire[n++] = (byte) escape.escape();
                wire[n++] = (byte) code;
            } else {
                wire[n++] = frame[i];
            }
        }
        return Arrays.copyOf(wire, n);
    }

    /// The second byte for a value that must be escaped; -1 if it need not.
    private static int code(Transform.Escape escape, int value) {
        return escape.codes().entrySet().stream()
                .filter(e -> e.getValue() == value)
                .mapToInt(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
