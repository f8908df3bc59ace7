package vigil.ui.language;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One text of a bundle, read once: screens say the same words many times a second, and to read a [MessageFormat] costs
/// far more than to fill it.
///
/// Thread rule: immutable.
final class Wording {
    /// From here on a number is grouped as the language groups.
    private static final int GROUPED = 1000;

    private final String pattern;
    private final Locale locale;
    /// What stands before each gap, and behind the last; empty where a gap wants more than its argument as it is.
    private final List<String> between;
    /// The argument of each gap.
    private final int[] gaps;

    private Wording(String pattern, Locale locale, List<String> between, int[] gaps) {
        this.pattern = pattern;
        this.locale = locale;
        this.between = List.copyOf(between);
        this.gaps = gaps;
    }

    /// @param pattern as [MessageFormat] writes it
    static Wording of(String pattern, Locale locale) {
        List<String> between = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{' && isGap(pattern, at)) {
                gaps.add(pattern.charAt(at + 1) - '0');
                between.add(plain.toString());
                plain.setLength(0);
                at += 3;
            } else if (c == '{' || c == '\'' && !pattern.startsWith("''", at)) {
                return new Wording(pattern, locale, List.of(), new int[0]);
            } else {
                plain.append(c);
                at += c == '\'' ? 2 : 1;
            }
        }
        between.add(plain.toString());
        return new Wording(
                pattern,
                locale,
                between,
                gaps.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean isGap(String pattern, int at) {
        return at + 2 < pattern.length() && Character.isDigit(pattern.charAt(at + 1)) && pattern.charAt(at + 2) == '}';
    }

    /// The text with its gaps filled.
    String say(Object... arguments) {
        if (between.isEmpty() || !isPlain(arguments)) {
            return new MessageFormat(pattern, locale).format(arguments);
        }
        if (gaps.length == 0) {
            return between.getFirst();
        }
        StringBuilder said = new StringBuilder(between.getFirst());
        for (int i = 0; i < gaps.length; i++) {
            said.append(arguments[gaps[i]]).append(between.get(i + 1));
        }
        return said.toString();
    }

    /// True if every gap's argument is written as it prints itself.
    private boolean isPlain(Object... arguments) {
        for (int gap : gaps) {
            boolean plain = gap < arguments.length
                    && switch (arguments[gap]) {
                        case String text -> true;
                        case Integer number -> Math.abs(number) < GROUPED;
                        case Long number -> Math.abs(number) < GROUPED;
                        case null, default -> false;
                    };
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
