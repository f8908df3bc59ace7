package vigil.ui.face;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.session.CoursePlace;
import vigil.session.Session;
import vigil.session.course.Course;
import vigil.session.course.PastSession;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// Where a session stands in its patient's course, and what the last one came to, in a line.
///
/// Thread rule: immutable.
///
/// @param place `Session 3 of 6, induction`; empty without a course
/// @param last `Last 20 Nov: 39 mg, peak 148/92, lowest SpO₂ 93, nausea`; empty if there was none
public record CourseFace(String place, String last) {
    private static final Texts TEXTS = Texts.of(CourseFace.class);

    /// Nothing is known.
    public static final CourseFace NONE = new CourseFace("", "");

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
        String number = Integer.toString(place.number());
        String session = place.of() > 0
                ? TEXTS.say("course.of", number, Integer.toString(place.of()))
                : TEXTS.say("course.number", number);
        return session + (place.series().isEmpty() ? "" : ", " + PhraseBook.translate(place.series()));
    }

    private static String last(PastSession past, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        past.milligrams()
                .ifPresent(mg -> parts.add(
                        past.isStoppedEarly() ? TEXTS.say("course.stopped", Amount.words(mg)) : Amount.words(mg)));
        if (past.peakSystolic().isPresent() && past.peakDiastolic().isPresent()) {
            parts.add(TEXTS.say(
                    "course.peak",
                    past.peakSystolic().getAsInt() + "/" + past.peakDiastolic().getAsInt()));
        }
        past.lowestSaturation()
                .ifPresent(low -> parts.add(TEXTS.say("course.lowest", Long.toString(Math.round((double) low)))));
        events(past.adverseEvents()).ifPresent(parts::add);
        return TEXTS.say(
                "course.last", TimeText.shortDate(past.start().atZone(zone).toLocalDate()), String.join(", ", parts));
    }

    private static Optional<String> events(List<String> events) {
        if (events.isEmpty()) {
            return Optional.of(TEXTS.say("course.noEvents"));
        }
        String named = events.stream()
                .limit(NAMED)
                .map(PhraseBook::translate)
                .map(Spoken::inSentence)
                .collect(Collectors.joining(", "));
        return Optional.of(events.size() > NAMED ? named + " +" + (events.size() - NAMED) : named);
    }
}
