package vigil.app.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionSummary;
import vigil.staff.AuditAct;
import vigil.staff.AuditLog;

/// The record, as somebody reads it: which session was read by whom goes into the audit log, once as long as the same
/// person works here (clinical facts 9.8: all reads are audited).
///
/// Thread rule: any thread but the JavaFX one.
// Control: H27
final class AuditedArchive implements SessionArchive {
    private final SessionArchive archive;
    private final AuditLog audit;
    private final Supplier<String> reader;
    private final Set<SessionId> told = new HashSet<>();
    private String last = "";

    /// @param reader who works here now; asked on the reading thread
    AuditedArchive(SessionArchive archive, AuditLog audit, Supplier<String> reader) {
        this.archive = archive;
        this.audit = audit;
        this.reader = reader;
    }

    @Override
    public List<SessionSummary> sessions() {
        return archive.sessions();
    }

    @Override
    public List<SessionEntry> entries(SessionId session) {
        String who = reader.get();
        if (isNew(who, session)) {
            audit.add(who, AuditAct.SESSION_READ, session.value());
        }
        return archive.entries(session);
    }

    private synchronized boolean isNew(String who, SessionId session) {
        if (!who.equals(last)) {
            last = who;
            told.clear();
        }
        return told.add(session);
    }
}
