package vigil.monitor;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.AdverseEpisode;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What people write down while a session runs. Pure.
final class ChartingDesk {
    private ChartingDesk() {}

    static CommandDesk.Answer note(MonitorCommand.WriteNote c) {
        return c.text().isBlank()
                ? CommandDesk.refuse("An empty note is not kept.")
                : CommandDesk.record(new SessionEvent.NoteWritten(c.text().strip(), c.by()));
    }

    /// What is known of an adverse event that stands: it ended not before it began, and neither lies ahead.
    static CommandDesk.Answer detail(MonitorCommand.DetailAdverseEvent c, Session session, Timestamp now) {
        SessionEvent.AdverseEventDetailed detail = c.detail();
        Optional<AdverseEpisode> known = session.charting().adverseEvents().stream()
                .filter(a -> a.entry() == detail.entry())
                .findFirst();
        if (known.isEmpty()) {
            return CommandDesk.refuse("There is no such adverse event.");
        }
        Timestamp onset = detail.onset().orElse(known.get().onset());
        if (now.isBefore(onset) || detail.ended().filter(now::isBefore).isPresent()) {
            return CommandDesk.refuse("It cannot have happened in the future.");
        }
        return detail.ended().filter(end -> end.isBefore(onset)).isPresent()
                ? CommandDesk.refuse("It cannot have ended before it began.")
                : CommandDesk.record(detail);
    }

    static CommandDesk.Answer score(MonitorCommand.Score c) {
        return c.scale().has(c.value())
                ? CommandDesk.record(new SessionEvent.Scored(c.scale(), c.value(), c.items(), c.by()))
                : CommandDesk.refuse(c.scale().words() + " cannot be " + c.value() + ".");
    }
}
