package vigil.profile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a message tells the device's own time, which stands beside the host's and is never used for timing: device
/// clocks are unreliable (protocol facts, 22.4).
public sealed interface DeviceClock {
    /// The letters of `java.time` that device clocks need, and what may stand between them.
    Pattern PLAIN = Pattern.compile("[yMdHms ,:./-]+");

    /// One byte each for century, year, month, day, hour, minute and second, two decimal digits a byte.
    record Bcd(List<Integer> bytes) implements DeviceClock {
        public Bcd {
            bytes = List.copyOf(bytes);
        }
    }

    /// Columns of a line.
    ///
    /// @param pattern as `java.time` writes times, in English, for example `yyyy,MM,dd,HH,mm`
    record Text(int from, int length, String pattern) implements DeviceClock {}

    /// How times are read and written: month names are English, in any case, on whatever machine (protocol facts,
    /// 22.9).
    ///
    /// @throws IllegalArgumentException if `pattern` is none
    static DateTimeFormatter format(String pattern) {
        if (!PLAIN.matcher(pattern).matches()) {
            throw new IllegalArgumentException(
                    "a pattern of a time has year, month, day, hour, minute and second only");
        }
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
