package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionSummary;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.staff.AuditLog;

class AuditedArchiveTest {
    private static final SessionArchive EMPTY = new SessionArchive() {
        @Override
        public List<SessionSummary> sessions() {
            return List.of();
        }

        @Override
        public List<SessionEntry> entries(SessionId session) {
            return List.of();
        }
    };

    private final List<String> kept = new ArrayList<>();
    private final AuditLog audit = new AuditLog() {
        @Override
        public void add(String who, AuditAct act, String what) {
            kept.add(who + " " + act.id() + " " + what);
        }

        @Override
        public List<AuditEntry> newest(int most) {
            return List.of();
        }
    };
    private String reader = "R. Okafor, RN";

    // Requirement: STAFF-AUDIT-2
    @Test
    void whoReadASessionIsKeptOnceForEachPerson() {
        AuditedArchive archive = new AuditedArchive(EMPTY, audit, () -> reader);
        archive.entries(new SessionId("a"));
        archive.entries(new SessionId("a"));
        archive.entries(new SessionId("b"));
        reader = "Dr M. Iyer";
        archive.entries(new SessionId("a"));
        archive.sessions();

        assertEquals(
                List.of("R. Okafor, RN session-read a", "R. Okafor, RN session-read b", "Dr M. Iyer session-read a"),
                kept);
    }
}
