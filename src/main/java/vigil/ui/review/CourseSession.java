package vigil.ui.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vigil.session.CoursePlace;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.course.PastSession;
import vigil.ui.chart.PressureOutline;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// One session of a course as the row of small charts tells it.
///
/// Thread rule: immutable.
///
/// @param number its number in the course, or its place in the row
/// @param title its number in the course, or its day; `5, this one` for the open one
/// @param day `20 Nov`
/// @param peak `204/121`; an en dash if nothing was measured since the dose
/// @param lowest the lowest SpO2 since the dose; an en dash if there is none
/// @param simulated true if no patient was there
public record CourseSession(
        SessionId id,
        String number,
        String title,
        String day,
        PressureOutline outline,
        String peak,
        String lowest,
        boolean isOpen,
        boolean simulated) {
    private static final Texts TEXTS = Texts.of(CourseSession.class);

    /// @param number its place in the row, if the record does not say its place in the course
    static CourseSession of(Session session, int number, boolean open, ZoneId zone) {
        PastSession past = PastSession.of(session);
        int place = place(past.place(), number);
        return new CourseSession(
                session.id(),
                Integer.toString(place),
                open ? TEXTS.say("course.this", place) : Integer.toString(place),
                day(past.start(), zone),
                PressureOutline.of(session),
                past.peakSystolic().isPresent()
                        ? past.peakSystolic().getAsInt() + "/"
                                + past.peakDiastolic().orElse(0)
                        : "–",
                past.lowestSaturation().isPresent()
                        ? Integer.toString(past.lowestSaturation().getAsInt())
                        : "–",
                open,
                session.started().simulated());
    }

    private static int place(Optional<CoursePlace> place, int number) {
        return place.map(CoursePlace::number).orElse(number);
    }

    private static String day(Instant start, ZoneId zone) {
        return DateTimeFormatter.ofPattern(TEXTS.say("course.day"), Spoken.now().locale())
                .format(start.atZone(zone));
    }

    String spoken() {
        String spoken = TEXTS.say("course.spoken", title, day, peak, lowest);
        return simulated ? TEXTS.say("simulation") + ". " + spoken : spoken;
    }
}
