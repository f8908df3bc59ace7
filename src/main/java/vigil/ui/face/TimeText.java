package vigil.ui.face;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vigil.metric.Timestamp;

/// Times as the screens write them (ux 11): durations `m:ss` then `h:mm:ss`, the clock with 24 hours.
///
/// Thread rule: immutable.
///
/// @param zone where the clinic is
public record TimeText(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /// For example `0:41`, `31:12`, `1:02:10`. A negative duration counts as zero.
    public static String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// A time still to come, rounded up, so that a countdown ends with the event: for example `8:48`.
    public static String countdown(Duration duration) {
        return duration(duration.plusMillis(999));
    }

    /// A stamp with seconds: `14:07:42`.
    public String clock(Timestamp at) {
        return CLOCK.format(at.wall().atZone(zone));
    }

    /// A clock time without seconds: `14:07`.
    public String shortClock(Timestamp at) {
        return SHORT_CLOCK.format(at.wall().atZone(zone));
    }

    /// A day for the top bar: `Tue 24 Nov 2026`.
    public String day(Timestamp at) {
        return DATE.format(at.wall().atZone(zone));
    }

    /// A date of birth: `12 Mar 1984`.
    public static String date(java.time.LocalDate date) {
        return BIRTH.format(date);
    }
}
