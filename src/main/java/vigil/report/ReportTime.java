package vigil.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vigil.metric.Timestamp;
import vigil.session.Session;

/// How a report writes moments and durations: minutes from the start of the dose, the clock beside them
/// (design language, section 11).
///
/// @param zero minute 0: the start of the dose, or of the session while there was none
record ReportTime(Timestamp zero, ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    static ReportTime of(Session session, ZoneId zone) {
        return new ReportTime(session.doseStart().orElse(session.began()), zone);
    }

    /// `30:56` after minute 0, `−4:50` before it.
    String minute(Timestamp at) {
        Duration since = at.since(zero);
        return since.toSeconds() < 0 ? "−" + duration(since.negated()) : duration(since);
    }

    /// `15:07:26`.
    String clock(Timestamp at) {
        return CLOCK.format(at.wall().atZone(zone));
    }

    /// `15:07`.
    String shortClock(Timestamp at) {
        return SHORT_CLOCK.format(at.wall().atZone(zone));
    }

    /// `20 Nov 2026`.
    String date(Timestamp at) {
        return date(at.wall().atZone(zone).toLocalDate());
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// What a device's own clock said, as a remark beside our time: `device clock 15:04:11`, with the day if that is
    /// another.
    String deviceClock(LocalDateTime said, Timestamp at) {
        boolean sameDay = said.toLocalDate().equals(at.wall().atZone(zone).toLocalDate());
        return "device clock " + (sameDay ? "" : date(said.toLocalDate()) + " ") + CLOCK.format(said);
    }

    /// `0:52`, `46:12`, from an hour on `1:02:48`.
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
