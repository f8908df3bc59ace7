package vigil.report.hl7;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// The alarms of a session as the messages an alarm reporter sends (IHE PCD-04, Report Alert: `ORU^R40^ORU_R40`), one
/// message for each change, in order.
///
/// A file of messages, not a conversation: nobody is connected to, and no acknowledgement is waited for. UTF-8,
/// segments end with a carriage return, as HL7 v2 has it.
///
/// Thread rule: any thread.
public final class Pcd04Export {
    private Pcd04Export() {}

    /// Writes the messages and leaves the stream open; nothing if there was no alarm.
    ///
    /// @param log a session's whole log, from its start on
    public static void write(List<SessionEntry> log, OutputStream out) throws IOException {
        if (log.isEmpty() || !(log.getFirst().event() instanceof SessionEvent.Started started)) {
            throw new IllegalArgumentException("a session begins with its start");
        }
        Map<AlarmId, AlarmCourse> running = new HashMap<>();
        for (SessionEntry entry : log) {
            if (entry.event() instanceof SessionEvent.AlarmChanged changed) {
                AlarmEvent event = changed.alarm();
                AlarmCourse course = AlarmCourse.next(running.get(event.id()), event, entry.seq());
                out.write(new AlarmMessage(started, course, entry).text().getBytes(StandardCharsets.UTF_8));
                if (course.isOver()) {
                    running.remove(event.id());
                } else {
                    running.put(event.id(), course);
                }
            }
        }
    }
}
