package vigil.store;

import java.nio.file.Path;
import java.util.List;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionId;

/// Makes records on the disk for tests, through the door that the console uses.
public final class Recordings {
    private Recordings() {}

    /// Records a log into a data folder and closes it.
    public static void record(Path dataDir, SessionId session, List<SessionEntry> log) {
        try (SessionStore store = SessionStore.open(dataDir);
                SqliteRecorder recorder = store.recorder(() -> EveryEvent.START, DurableListener.NONE)) {
            log.forEach(entry -> recorder.append(session, entry));
        }
    }
}
