package vigil.app.story;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// Keeps what people wrote in a session within reach while it passes into the record, so that a table of actions can
/// correct it. Measurements and alarms are passed on only.
///
/// Any thread may call.
public final class WrittenEntries implements SessionRecorder {
    private final SessionRecorder record;
    private final List<SessionEntry> written = new CopyOnWriteArrayList<>();

    /// @param record where all entries go
    public WrittenEntries(SessionRecorder record) {
        this.record = record;
    }

    /// Takes up the log of a session that goes on.
    public void begin(List<SessionEntry> log) {
        log.forEach(this::keep);
    }

    /// In order.
    public List<SessionEntry> entries() {
        return List.copyOf(written);
    }

    @Override
    public void append(SessionId session, SessionEntry entry) {
        keep(entry);
        record.append(session, entry);
    }

    @Override
    public RecorderHealth health() {
        return record.health();
    }

    private void keep(SessionEntry entry) {
        boolean isMeasured = switch (entry.event()) {
            case SessionEvent.ReadingTaken e -> e.by().isEmpty();
            case SessionEvent.CuffTaken e -> e.by().isEmpty();
            case SessionEvent.AlarmChanged e -> true;
            case SessionEvent.LinkChanged e -> true;
            case SessionEvent.CuffRunning e -> true;
            case SessionEvent.FaultChanged e -> true;
            case SessionEvent.SourceChanged e -> true;
            default -> false;
        };
        if (!isMeasured) {
            written.add(entry);
        }
    }
}
