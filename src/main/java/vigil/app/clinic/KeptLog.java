package vigil.app.clinic;

import java.util.ArrayList;
import java.util.List;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// Keeps the log of a room's only session at hand while it passes into the record. Confined to the room's thread.
final class KeptLog implements SessionRecorder {
    private final SessionRecorder record;
    private final List<SessionEntry> entries = new ArrayList<>();

    /// @param record where all entries go
    KeptLog(SessionRecorder record) {
        this.record = record;
    }

    /// In order.
    List<SessionEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void append(SessionId session, SessionEntry entry) {
        entries.add(entry);
        record.append(session, entry);
    }

    @Override
    public RecorderHealth health() {
        return record.health();
    }
}
