package vigil.ui.face;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vigil.metric.Timestamp;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// Times as the screens write them (ux 11): durations `m:ss` then `h:mm:ss`, the clock with 24 hours, dates
/// in the language spoken.
///
/// Thread rule: immutable; dates belong to the FX thread, which knows the language.
///
/// @param zone where the clinic is
public record TimeText(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// For example `0:41`, `31:12`, `1:02:10`. A negative duration counts as zero.
    public static String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        String rest = twoDigits(seconds % 60);
        return seconds < 3600
                ? seconds / 60 + ":" + rest
                : seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ":" + rest;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
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

    /// A day for the top bar: `Tue 24 Nov 2026`, `Di. 24. Nov. 2026`.
    public String day(Timestamp at) {
        return written("EEE " + dateOrder(), at.wall().atZone(zone).toLocalDate());
    }

    /// A date of birth: `12 Mar 1984`, `12. März 1984`.
    public static String date(LocalDate date) {
        return written(dateOrder(), date);
    }

    /// A day of this year, for narrow places: `24 Nov`, `24. Nov.`.
    public static String shortDate(LocalDate date) {
        return written(Spoken.now() == Language.GERMAN ? "d. MMM" : "d MMM", date);
    }

    private static String dateOrder() {
        return Spoken.now() == Language.GERMAN ? "d. MMM yyyy" : "d MMM yyyy";
    }

    /// In the language spoken now. English months are those of [Locale#ENGLISH]: three letters each, as ux 11 writes.
    private static String written(String pattern, LocalDate date) {
        Language language = Spoken.now();
        Locale locale = language == Language.ENGLISH ? Locale.ENGLISH : language.locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
