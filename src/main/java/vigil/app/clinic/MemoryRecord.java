package vigil.app.clinic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vigil.session.RecorderHealth;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;
import vigil.session.SessionSummary;

/// A record that is forgotten with the process: for pictures, where nothing is to be kept. Any thread may call.
public final class MemoryRecord implements SessionRecorder, SessionArchive {
    private final Map<SessionId, List<SessionEntry>> logs = new LinkedHashMap<>();
    private final RecorderHealth health;

    public MemoryRecord() {
        this(RecorderHealth.IDLE);
    }

    private MemoryRecord(RecorderHealth health) {
        this.health = health;
    }

    /// One that says it can write nothing more, for a picture of that.
    public static MemoryRecord onAFullDisk() {
        return new MemoryRecord(new RecorderHealth(true, "the disk is full", 0, 0));
    }

    @Override
    public synchronized void append(SessionId session, SessionEntry entry) {
        logs.computeIfAbsent(session, id -> new ArrayList<>()).add(entry);
    }

    @Override
    public RecorderHealth health() {
        return health;
    }

    @Override
    public synchronized List<SessionSummary> sessions() {
        return logs.values().stream()
                .flatMap(log -> SessionFold.of(log).stream())
                .map(MemoryRecord::summary)
                .toList()
                .reversed();
    }

    @Override
    public synchronized List<SessionEntry> entries(SessionId session) {
        return List.copyOf(logs.getOrDefault(session, List.of()));
    }

    private static SessionSummary summary(Session session) {
        OptionalLong end = session.isEnded() ? OptionalLong.of(session.last().wallMillis()) : OptionalLong.empty();
        return new SessionSummary(
                session.id(),
                session.started().room(),
                session.started().patient(),
                session.plan().modality(),
                session.phase(),
                session.began().wallMillis(),
                end,
                session.started().simulated());
    }
}
