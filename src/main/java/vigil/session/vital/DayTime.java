package vigil.session.vital;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vigil.metric.Timestamp;

/// Times of day and lengths of time in words.
///
/// @param zone the clinic's; it labels, and times nothing
public record DayTime(ZoneId zone) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /// `15:10:42`.
    public String seconds(Timestamp at) {
        return SECONDS.format(at.wall().atZone(zone));
    }

    /// `15:10`.
    public String minutes(Timestamp at) {
        return MINUTES.format(at.wall().atZone(zone));
    }

    /// `15:12 R. Okafor`: when, and who if anybody is named.
    public String person(Timestamp at, String by) {
        return (minutes(at) + " " + by).strip();
    }

    /// `61:50`: minutes and seconds.
    public static String length(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
