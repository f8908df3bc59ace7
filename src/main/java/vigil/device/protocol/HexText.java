package vigil.device.protocol;

import java.io.ByteArrayOutputStream;

/// Bytes written as text: pairs of hexadecimal digits, in any grouping; `#` starts a remark that goes to
/// the end of its line. Anything else between the digits is passed over, as in the dumps that other
/// programs make.
public final class HexText {
    private HexText() {}

    /// The bytes that `text` writes out. A digit left over at the end is dropped.
    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 2);
        int high = -1;
        boolean remark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            remark = c == '#' || remark && c != '\n';
            int digit = remark || c > 'f' ? -1 : Character.digit(c, 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        return bytes.toByteArray();
    }
}
