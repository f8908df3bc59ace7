package vigil.ui.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as the console writes them (ux, section 11): m:ss up to 59:59, then h:mm:ss; a true minus sign.
final class Words {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    /// A length of time, for example `31:12` or `−3:20`.
    static String elapsed(int millis) {
        long seconds = Math.abs(millis / 1000);
        String sign = millis <= -1000 ? "−" : "";
        return seconds < 3600
                ? "%s%d:%02d".formatted(sign, seconds / 60, seconds % 60)
                : "%s%d:%02d:%02d".formatted(sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// A minute of the axis, for example `−10`.
    static String minute(int minute) {
        return minute < 0 ? "−" + -minute : String.valueOf(minute);
    }

    static String clock(Instant at, ZoneId zone) {
        return SECONDS.format(at.atZone(zone));
    }

    static String clockMinutes(Instant at, ZoneId zone) {
        return MINUTES.format(at.atZone(zone));
    }
}
