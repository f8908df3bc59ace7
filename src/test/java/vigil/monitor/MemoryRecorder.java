package vigil.monitor;

import java.util.ArrayList;
import java.util.List;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// A recorder that keeps the log in memory, and can be told to fail.
final class MemoryRecorder implements SessionRecorder {
    final List<SessionEntry> log = new ArrayList<>();
    RecorderHealth health = RecorderHealth.IDLE;

    @Override
    public void append(SessionId session, SessionEntry entry) {
        log.add(entry);
    }

    @Override
    public RecorderHealth health() {
        return health;
    }
}
