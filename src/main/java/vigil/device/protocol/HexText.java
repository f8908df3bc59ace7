package vigil.device.protocol;

import java.io.ByteArrayOutputStream;

/// Bytes written as text: pairs of hexadecimal digits, in any grouping by white space; `#` starts a remark
/// that goes to the end of its line. Anything else is refused: passed over, it would shift every byte
/// behind it.
public final class HexText {
    private HexText() {}

    /// The bytes that `text` writes out.
    ///
    /// @throws IllegalArgumentException if there is anything but digits, white space and remarks, or half a
    ///     pair is left over at the end: one sentence with the line
    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        int high = -1;
        int line = 1;
        boolean remark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            remark = c == '#' || remark && c != '\n';
            if (remark || Character.isWhitespace(c)) {
                continue;
            }
            int digit = digit(c, line);
            if (high >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            } else {
                high = digit;
            }
        }
        if (high >= 0) {
            throw new IllegalArgumentException("the number of hexadecimal digits is odd: half a byte is left over");
        }
        return bytes.toByteArray();
    }

    private static int digit(char c, int line) {
        int digit = c > 'f' ? -1 : Character.digit(c, 16);
        if (digit >= 0) {
            return digit;
        }
        String what = c > ' ' && c <= '~' ? "'" + c + "'" : "character U+%04X".formatted((int) c);
        throw new IllegalArgumentException(
                "line " + line + ": " + what + " is not a hexadecimal digit; bytes are written like 55 AA, without 0x");
    }
}
