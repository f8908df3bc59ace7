package vigil.profile;

/// The picture of a number in text: `0` stands for a decimal digit, `H` for a hexadecimal digit, read
/// in either case and written in upper case, `#` at the front for a decimal digit that may be left out, `@` for a
/// capital letter that carries no number, anything else for itself. `00.00%` reads `03.60%` as 3.6 and nothing that was
/// cut or lost a byte.
///
/// Thread rule: immutable. Works on bytes, so that reading a line makes no garbage.
///
/// @param picture at most 18 digits, of one kind, at most one `.` among them
public record TextForm(String picture) {
    private static final double[] TENTHS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    /// True if the form's digits are hexadecimal.
    public boolean isHex() {
        return picture.indexOf('H') >= 0;
    }

    /// How many characters it takes.
    public int length() {
        return picture.length();
    }

    /// Where its first character stands that stands for itself; -1 if there is none.
    public int firstLiteral() {
        for (int i = 0; i < picture.length(); i++) {
            if (!isDigit(i)) {
                return i;
            }
        }
        return -1;
    }

    /// True if `bytes[from..to)` has this form.
    public boolean fits(byte[] bytes, int from, int to) {
        int left = picture.length() - (to - from);
        if (left != 0 && (left < 0 || left > optional())) {
            return false;
        }
        for (int i = left; i < picture.length(); i++) {
            int c = bytes[from + i - left];
            boolean ok = switch (picture.charAt(i)) {
                case '0', '#' -> c >= '0' && c <= '9';
                case 'H' -> hexDigit(c) >= 0;
                case '@' -> c >= 'A' && c <= 'Z';
                default -> c == picture.charAt(i);
            };
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    /// How many digits at the front may be left out.
    private int optional() {
        int n = 0;
        while (n < picture.length() && picture.charAt(n) == '#') {
            n++;
        }
        return n;
    }

    /// The number in `bytes[from..to)`, which must have this form.
    public double number(byte[] bytes, int from, int to) {
        int left = picture.length() - (to - from);
        long digits = 0;
        int decimals = -1;
        for (int i = left; i < picture.length(); i++) {
            int c = bytes[from + i - left];
            switch (picture.charAt(i)) {
                case '0', '#' -> {
                    digits = digits * 10 + (c - '0');
                    decimals += decimals >= 0 ? 1 : 0;
                }
                case 'H' -> digits = digits << 4 | hexDigit(c);
                case '.' -> decimals = 0;
                default -> {
                    // a literal carries no value
                }
            }
        }
        return decimals > 0 ? digits / TENTHS[decimals] : digits;
    }

    private static int hexDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    /// True if this form has room for all digits of `value` before the point.
    public boolean holds(double value) {
        int point = picture.indexOf('.');
        String whole = point < 0 ? picture : picture.substring(0, point);
        long digits =
                whole.chars().filter(c -> c == '0' || c == '#' || c == 'H').count();
        return value >= 0 && Math.rint(value) < Math.pow(isHex() ? 16 : 10, digits);
    }

    /// `value` written in this form, cut to the digits there are.
    public String write(double value) {
        int point = picture.indexOf('.');
        int decimals = point < 0
                ? 0
                : (int) picture.substring(point).chars().filter(c -> c == '0').count();
        long left = Math.round(value * TENTHS[decimals]);
        int radix = isHex() ? 16 : 10;
        StringBuilder text = new StringBuilder(picture);
        for (int i = picture.length() - 1; i >= 0; i--) {
            if (isDigit(i)) {
                text.setCharAt(i, Character.toUpperCase(Character.forDigit((int) (left % radix), radix)));
                left /= radix;
            }
        }
        return text.substring(leadingZeros(text));
    }

    /// How many of the digits that may be left out are zeros at the front.
    private int leadingZeros(StringBuilder text) {
        int zeros = 0;
        while (zeros < optional() && text.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /// The form with `mark` in the place of every digit: how devices write "no value".
    public String writeMissing(char mark) {
        StringBuilder text = new StringBuilder(picture);
        for (int i = 0; i < picture.length(); i++) {
            if (isDigit(i)) {
                text.setCharAt(i, mark);
            }
        }
        return text.toString();
    }

    private boolean isDigit(int i) {
        return picture.charAt(i) == '0' || picture.charAt(i) == 'H' || picture.charAt(i) == '#';
    }
}
