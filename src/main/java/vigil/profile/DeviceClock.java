package vigil.profile;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/// Where a message tells the device's own time, which stands beside the host's and is never used for timing: device
/// clocks are unreliable (protocol facts, 22.4).
public sealed interface DeviceClock {
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
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
