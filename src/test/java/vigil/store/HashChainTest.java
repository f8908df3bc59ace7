package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;

/// Somebody with the database file and time: what they change is found, and where (hazard H27).
class HashChainTest {
    private static final String NEVER_WRITTEN =
            "breaks the hash chain: it, or the one before it, is not as it was written.";

    @TempDir
    private Path dir = Path.of("");

    @BeforeEach
    void record() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
    }

    /// Each leaves a log that reads well: only the chain tells.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE session_event SET wall_millis = wall_millis + 60000 WHERE seq = 5 | Entry 5 of session S breaks
            UPDATE session_event SET payload = payload || ' ' WHERE seq = 2 | Entry 2 of session S breaks
            UPDATE session_event SET hash = NULL WHERE seq = 3 | Entry 3 of session S has no link in the hash chain.
            UPDATE session_event SET hash = NULL | Entry 1 of session S has no link in the hash chain.
            DELETE FROM session_event WHERE type = 'ended' | The end of session S is not as it was written.
            DELETE FROM session_event WHERE 1; DELETE FROM session | Session S is missing.
            UPDATE audit_entry SET who = 'Somebody' | Entry 1 of the audit log breaks its hash chain.
            DELETE FROM audit_entry WHERE seq = 1; INSERT INTO audit_entry VALUES (2, 0, '', 'locked', '', '') \
            | Entry 1 of the audit log is missing.
            """)
    void whatReadsWellAndIsNotAsItWasWrittenIsFound(String change, String sentence) {
        byHand(change);

        String expected = sentence.replace("breaks", sentence.endsWith("breaks") ? NEVER_WRITTEN : "breaks")
                .replace("ession S ", "ession " + EveryEvent.SESSION + " ");
        assertEquals(new Verdict.Broken(expected), RecordCheck.of(dir));
    }

    @Test
    void theSameEntryInTwoSessionsHasTwoLinks() {
        Row row = new Row(1, EveryEvent.START, "note", "{}");
        assertNotEquals(HashChain.link("", "a", row), HashChain.link("", "b", row));
    }

    @Test
    void fieldsThatReadAlikeWhenJoinedHaveTwoLinks() {
        assertNotEquals(HashChain.link("", "ab", "c"), HashChain.link("", "a", "bc"));
    }

    @Test
    void theChainGoesOnAfterTheConsoleWasStartedAnew() {
        SessionId session = new SessionId("on");
        write(session, new SessionEntry(1, EveryEvent.at(0), EveryEvent.started(session, false)));
        write(session, new SessionEntry(2, EveryEvent.at(1), new SessionEvent.Ended("", "")));

        long all = EveryEvent.log().size() + 2L;
        assertEquals(new Verdict.Sound(Schema.NEWEST, 2, all, all), RecordCheck.of(dir));
    }

    /// A session that an older Vigil began and this one goes on with: its chain begins in its middle.
    @Test
    void anOlderSessionIsChainedFromHereOn(@TempDir Path older) throws IOException {
        try (InputStream in = HashChainTest.class.getResourceAsStream("released/schema-3.db")) {
            Files.copy(Objects.requireNonNull(in), older.resolve("vigil.db"));
        }
        dir = older;
        SessionStore.open(dir).close();
        byHand("DELETE FROM session_event WHERE type = 'ended'");
        Verdict.Sound before = (Verdict.Sound) RecordCheck.of(dir);
        assertEquals(0, before.chained());
        write(
                EveryEvent.SESSION,
                new SessionEntry(before.entries() + 1, EveryEvent.at(90_000), EveryEvent.reading(1, 97)));
        write(
                EveryEvent.SESSION,
                new SessionEntry(before.entries() + 2, EveryEvent.at(90_001), EveryEvent.reading(1, 96)));
        assertEquals(new Verdict.Sound(Schema.NEWEST, 1, before.entries() + 2, 2), RecordCheck.of(dir));

        byHand("UPDATE session_event SET hash = NULL WHERE seq = " + (before.entries() + 2));
        assertEquals(
                new Verdict.Broken("Entry " + (before.entries() + 2) + " of session " + EveryEvent.SESSION
                        + " has no link in the hash chain."),
                RecordCheck.of(dir));
    }

    private void write(SessionId session, SessionEntry entry) {
        try (SessionStore store = SessionStore.open(dir);
                SqliteRecorder recorder = store.recorder(() -> EveryEvent.START, DurableListener.NONE)) {
            recorder.append(session, entry);
        }
    }

    private void byHand(String change) {
        try (Handle handle =
                Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open()) {
            for (String trigger : handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                    .mapTo(String.class)
                    .list()) {
                handle.execute("DROP TRIGGER " + trigger);
            }
            for (String statement : change.split("; ")) {
                handle.execute(statement);
            }
        }
    }
}
