package vigil.ui.start;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// The answer to "since when", as a person types it and as the log keeps it: `7:05` is the newest such moment that has
/// passed, kept as a local date and time; `none` is kept as it is.
///
/// Thread rule: pure.
final class ClockAnswer {
    /// Kept where there was nothing to wait for.
    static final String NONE = "none";

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.,h]?(\\d{2})");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ClockAnswer() {}

    /// What the log keeps; empty if nobody can tell what was meant.
    static Optional<String> keep(String typed, LocalDateTime now) {
        Matcher clock = TYPED.matcher(typed.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        LocalDateTime today = now.toLocalDate().atTime(LocalTime.of(hour, minute));
        LocalDateTime at = today.isAfter(now) ? today.minusDays(1) : today;
        return Optional.of(at.toString());
    }

    /// A kept answer as a field shows it: `07:05`, with the day if that is neither today nor yesterday's evening.
    static String show(String kept, LocalDateTime now) {
        return at(kept).map(at -> (at.isAfter(now.minusDays(1)) ? CLOCK : day()).format(at))
                .orElse("");
    }

    private static DateTimeFormatter day() {
        Language language = Spoken.now();
        return DateTimeFormatter.ofPattern(
                language == Language.GERMAN ? "d. MMM HH:mm" : "d MMM HH:mm",
                language == Language.ENGLISH ? Locale.ENGLISH : language.locale());
    }

    /// How long ago that was, in hours and minutes: `7 h 28 min`; empty if the answer is no moment.
    static String ago(String kept, LocalDateTime now) {
        return at(kept).map(at -> hours(Duration.between(at, now))).orElse("");
    }

    /// `7 h 28 min`, `45 min`, `6 h`.
    static String hours(Duration lasted) {
        long minutes = Math.max(0, lasted.toMinutes());
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + " min";
        return minutes < 60 ? rest : (minutes / 60 + " h " + rest).strip();
    }

    private static Optional<LocalDateTime> at(String kept) {
        try {
            return Optional.of(LocalDateTime.parse(kept));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
