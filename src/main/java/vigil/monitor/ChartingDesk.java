package vigil.monitor;

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

    static CommandDesk.Answer detail(MonitorCommand.DetailAdverseEvent c, Session session) {
        return CommandDesk.record(c.detail());
    }

    static CommandDesk.Answer score(MonitorCommand.Score c) {
        return c.scale().has(c.value())
                ? CommandDesk.record(new SessionEvent.Scored(c.scale(), c.value(), c.items(), c.by()))
                : CommandDesk.refuse(c.scale().words() + " cannot be " + c.value() + ".");
    }

    static CommandDesk.Answer correct(MonitorCommand.Correct c, Session session) {
        return CommandDesk.record(new SessionEvent.Corrected(c.entry(), c.replacement(), c.at(), c.reason(), c.by()));
    }
}
