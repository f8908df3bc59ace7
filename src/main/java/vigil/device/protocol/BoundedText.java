package vigil.device.protocol;

import java.util.regex.Matcher;

/// A line that an expression may look at only so often. An expression that wanders without end over a
/// hostile line is stopped, and the line counts as not matching.
///
/// Confined to one thread; used once.
final class BoundedText implements CharSequence {
    /// Some hundred looks at each character of the longest line there is.
    private static final int MOST_LOOKS = 100_000;

    private final String text;
    private int looks;

    BoundedText(String text) {
        this.text = text;
    }

    /// True if the whole text matches.
    static boolean matches(Matcher matcher) {
        try {
            return matcher.matches();
        } catch (TooManyLooks e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
