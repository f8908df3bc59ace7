package vigil.ui.review;

import java.util.Comparator;
import java.util.Optional;
import vigil.metric.Metric;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.session.course.PastSession;
import vigil.ui.chart.SessionStory;

/// The course of the patient in the review picture: four sessions before that one, on the same shelf.
public final class ShelfCourse {
    private ShelfCourse() {}

    /// Puts the four earlier sessions on the shelf, with the picture's highest pressures and lowest saturations.
    static void put(ShelfArchive archive) {
        archive.put(story(18, 150, 93, 94).entries());
        archive.put(story(15, 157, 97, 93).entries());
        archive.put(story(11, 160, 98, 93).entries());
        archive.put(story(7, 172, 104, 92).entries());
    }

    /// What the shelf holds of a patient, newest first.
    static Course of(ShelfArchive archive, String reference) {
        return new Course(
                Optional.empty(),
                archive.sessions().stream()
                        .filter(s -> s.patient().reference().equals(reference)
                                && s.phase().isLast())
                        .map(s -> PastSession.of(
                                SessionFold.of(archive.entries(s.id())).orElseThrow()))
                        .sorted(Comparator.comparing(PastSession::start).reversed())
                        .toList());
    }

    /// One of them: baseline 137/85, up to the peak at 30 minutes, and down again.
    static SessionStory story(int daysBefore, int systolic, int diastolic, int lowest) {
        SessionStory story = SessionStory.before(daysBefore)
                .cuff(-11.5, 138, 86, 103)
                .cuff(-8.2, 136, 84, 101)
                .baseline(-8.2, 137, 85, 102)
                .dose(0, 42)
                .trend(Metric.SPO2, 0, 60, 0, m -> m > 20 && m < 21 ? lowest : 97);
        for (int minute = 10; minute <= 95; minute += minute < 40 ? 10 : 15) {
            double share = Math.exp(-Math.pow((minute - 30) / 25.0, 2));
            int top = (int) Math.round(137 + (systolic - 137) * share);
            story.cuff(minute, top, (int) Math.round(85 + (diastolic - 85) * share), top - 35);
        }
        return story.stop(40, "as planned").end(100);
    }

    static SessionId id(int daysBefore) {
        return new SessionId("before-" + daysBefore + "-R2");
    }
}
