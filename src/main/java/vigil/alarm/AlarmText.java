package vigil.alarm;

import java.time.Duration;
import java.util.Locale;

/// The words of alarms, in the grammar `<parameter> <value>, <below|above> <limit>`.
final class AlarmText {
    private AlarmText() {}

    /// A whole number without decimals, any other with one.
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    static String side(Direction direction) {
        return switch (direction) {
            case BELOW -> "below";
            case ABOVE -> "above";
        };
    }

    /// `m:ss`, or `h:mm:ss` from an hour on.
    static String length(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? seconds / 60 + ":" + twoDigits(seconds % 60)
                : seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /// The words with a capital first letter, as a title begins.
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
