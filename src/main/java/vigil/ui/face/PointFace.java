package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.treatment.LabelPoint;
import vigil.ui.language.Texts;

/// The reading that a label wants next at a fixed time after the newest dose (clinical facts, 9.4: fixed windows). A
/// person may ask for fewer inflations, never for fewer than these.
///
/// Thread rule: immutable.
///
/// @param words `40 min: 35–50`; with the clock time until when while its window is open; `40 min: missed`
/// @param late true once it is missed at its time
public record PointFace(String words, boolean late) {
    private static final Texts TEXTS = Texts.of(PointFace.class);

    /// The point that waits for a reading; empty if none does.
    public static Optional<PointFace> of(Session session, TimeText time, Timestamp now) {
        return session.newestDose().flatMap(start -> {
            Duration passed = now.since(start);
            List<LabelPoint> open = open(session, start);
            return open.stream()
                    .filter(p -> passed.compareTo(p.closes()) <= 0)
                    .findFirst()
                    .map(next -> missed(open, next, passed).orElse(face(next, start, passed, time)))
                    .or(() -> missed(open, passed));
        });
    }

    /// The points without a reading in their window.
    static List<LabelPoint> open(Session session, Timestamp start) {
        return session.plan().cadence().points().stream()
                .filter(p -> session.cuffResults().stream().noneMatch(r -> p.takes(r.at().since(start))))
                .toList();
    }

    private static PointFace face(LabelPoint point, Timestamp start, Duration passed, TimeText time) {
        boolean inside = passed.compareTo(point.opens()) >= 0;
        String words = inside
                ? TEXTS.say("point.to", name(point), time.shortClock(start.plus(point.closes())))
                : TEXTS.say(
                        "point.window",
                        name(point),
                        Long.toString(point.opens().toMinutes()),
                        Long.toString(point.closes().toMinutes()));
        return new PointFace(words, !point.optional() && passed.compareTo(point.low()) >= 0);
    }

    /// A missed one is told until the window of the next opens.
    private static Optional<PointFace> missed(List<LabelPoint> open, LabelPoint next, Duration passed) {
        return passed.compareTo(next.opens()) >= 0 ? Optional.empty() : missed(open, passed);
    }

    private static Optional<PointFace> missed(List<LabelPoint> open, Duration passed) {
        return open.stream()
                .filter(p -> !p.optional() && passed.compareTo(p.closes()) > 0)
                .reduce((first, second) -> second)
                .map(p -> new PointFace(TEXTS.say("point.missed", name(p)), true));
    }

    private static String name(LabelPoint point) {
        return point.due().toMinutes() + " min";
    }
}
