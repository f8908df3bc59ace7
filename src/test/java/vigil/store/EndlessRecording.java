package vigil.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// A program of its own that records until it is killed, and prints the number of every entry once it is
/// durable.
final class EndlessRecording {
    private EndlessRecording() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true);
        Semaphore room = new Semaphore(200);
        SessionStore store = SessionStore.open(Path.of(args[0]));
        SqliteRecorder recorder = store.recorder(() -> EveryEvent.START, (session, entries) -> {
            entries.forEach(entry -> out.println(entry.seq()));
            room.release(entries.size());
        });
        for (long seq = 1; ; seq++) {
            room.acquire();
            recorder.append(EveryEvent.SESSION, entry(seq));
        }
    }

    /// Readings, and a note every twentieth entry, so that small and grouped commits mix.
    static SessionEntry entry(long seq) {
        SessionEvent event = seq == 1
                ? EveryEvent.started(EveryEvent.SESSION, true)
                : seq % 20 == 0 ? new SessionEvent.NoteWritten("calm", "") : EveryEvent.reading((double) seq, 97);
        return new SessionEntry(seq, EveryEvent.at((double) seq), event);
    }
}
