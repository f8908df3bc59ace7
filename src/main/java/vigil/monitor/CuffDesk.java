package vigil.monitor;

import java.time.Duration;
import java.util.stream.Collectors;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.LabelPoint;

/// How often the cuff is due, at the patient's or the nurse's wish. Pure.
final class CuffDesk {
    private CuffDesk() {}

    /// Fewer readings than the label's points cannot be had (clinical facts, 9.4).
    static CommandDesk.Answer interval(MonitorCommand.SetCuffInterval c, Session session) {
        Duration least = session.treatment().cuff().leastGap();
        if (!c.interval().isZero() && c.interval().compareTo(least) < 0) {
            return CommandDesk.refuse("Cuff readings are at least " + least.toSeconds() + " s apart.");
        }
        return CommandDesk.record(
                kept(c.interval(), session), new SessionEvent.CuffIntervalChosen(c.interval(), c.by()));
    }

    private static String kept(Duration interval, Session session) {
        String points = session.plan().cadence().points().stream()
                .filter(point -> !point.optional())
                .map(LabelPoint::due)
                .map(due -> String.valueOf(due.toMinutes()))
                .collect(Collectors.joining(", "));
        return interval.isZero() && !points.isEmpty()
                ? "The readings that the label wants stay: " + points + " min after the dose."
                : "";
    }
}
