package vigil.ui.face;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.session.CoursePlace;
import vigil.session.Session;
import vigil.session.course.Course;
import vigil.session.course.PastSession;

/// Where a session stands in its patient's course, and what the last one came to, in a line.
///
/// Thread rule: immutable.
///
/// @param place `Session 3 of 6, induction`; empty without a course
/// @param last `Last 20 Nov: 39 mg, peak 148/92, lowest SpO₂ 93, nausea`; empty if there was none
public record CourseFace(String place, String last) {
    /// Nothing is known.
    public static final CourseFace NONE = new CourseFace("", "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    /// More adverse events of the last session are counted, not named.
    private static final int NAMED = 2;

    /// The face of a session beside its course. Simulated sessions stay among themselves.
    public static CourseFace of(Session session, Course course, ZoneId zone) {
        return new CourseFace(
                session.started().course().map(CourseFace::place).orElse(""),
                course.last(session.started().simulated())
                        .filter(p -> !p.session().equals(session.id()))
                        .map(p -> last(p, zone))
                        .orElse(""));
    }

    /// Both in one line.
    public String words() {
        return place.isEmpty() || last.isEmpty() ? place + last : place + " · " + last;
    }

    private static String place(CoursePlace place) {
        return "Session " + place.number() + (place.of() > 0 ? " of " + place.of() : "")
                + (place.series().isEmpty() ? "" : ", " + place.series());
    }

    private static String last(PastSession past, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        past.milligrams()
                .ifPresent(mg -> parts.add(Amount.words(mg) + (past.isStoppedEarly() ? ", stopped early" : "")));
        if (past.peakSystolic().isPresent() && past.peakDiastolic().isPresent()) {
            parts.add("peak " + past.peakSystolic().getAsInt() + "/"
                    + past.peakDiastolic().getAsInt());
        }
        past.lowestSaturation().ifPresent(low -> parts.add("lowest SpO₂ " + low));
        events(past.adverseEvents()).ifPresent(parts::add);
        return "Last " + DAY.format(past.start().atZone(zone)) + ": " + String.join(", ", parts);
    }

    private static Optional<String> events(List<String> events) {
        if (events.isEmpty()) {
            return Optional.of("no adverse events");
        }
        String named = String.join(", ", events.stream().limit(NAMED).toList()).toLowerCase(Locale.ROOT);
        return Optional.of(events.size() > NAMED ? named + " +" + (events.size() - NAMED) : named);
    }
}
