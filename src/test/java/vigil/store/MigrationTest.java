package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;

/// Databases as every released schema left them, one file each (`released/schema-1.db`), must open in this
/// version with all they hold. Before a schema is released, run `ReleasedDatabase` to leave its file there;
/// it is never made again.
class MigrationTest {
    @TempDir
    private Path dir = Path.of("");

    static IntStream released() {
        return IntStream.rangeClosed(1, Schema.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("released")
    void aDatabaseOfEveryReleasedSchemaOpensWithAllItHolds(int schema) throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream("released/schema-" + schema + ".db")) {
            assertNotNull(in, "schema " + schema + " has left no database to test with");
            Files.copy(in, dir.resolve("vigil.db"));
        }
        int entries;
        try (SessionStore store = SessionStore.open(dir);
                SqliteRecorder recorder = store.recorder(() -> EveryEvent.START, DurableListener.NONE)) {
            List<SessionEntry> kept = store.archive().entries(EveryEvent.SESSION);
            entries = kept.size();
            assertEquals(List.of(), unknown(kept), "events that were recorded otherwise");
            assertEquals(
                    schema >= Schema.CLINIC,
                    store.presets(() -> EveryEvent.START).released("ours").isPresent());
            assertEquals(
                    schema >= PresetKind.TREATMENT.since(),
                    store.treatments(() -> EveryEvent.START).released("ours").isPresent());
            assertEquals(
                    schema >= Schema.CLINIC,
                    store.settings(() -> EveryEvent.START).newest("example").isPresent());
            assertEquals(
                    schema >= Schema.COURSES,
                    store.courses(() -> EveryEvent.START).of("K-1042").plan().isPresent());
            assertEquals(
                    1, store.courses(() -> EveryEvent.START).of("K-1042").past().size());
            assertEquals(
                    schema >= Schema.STAFF,
                    !store.staff(() -> EveryEvent.START).all().isEmpty());
            SessionId next = new SessionId("next");
            recorder.append(next, new SessionEntry(1, EveryEvent.at(0), EveryEvent.started(next, false)));
            recorder.append(next, new SessionEntry(2, EveryEvent.at(1), new SessionEvent.Ended("", "")));
        }
        assertEquals(
                new Verdict.Sound(Schema.NEWEST, 2, entries + 2, schema < Schema.STAFF ? 2 : entries + 2),
                RecordCheck.of(dir));
    }

    /// The events that today's invented session does not have. It may have gained some since the release.
    private static List<SessionEvent> unknown(List<SessionEntry> kept) {
        List<SessionEvent> known =
                EveryEvent.log().stream().map(SessionEntry::event).toList();
        return kept.stream()
                .map(SessionEntry::event)
                .filter(event -> !known.contains(event))
                .toList();
    }

    @Test
    void theNewestSchemaIsTheNewestMigration() {
        List<String> versions = Arrays.stream(Schema.flyway(Connections.creating(dir.resolve("vigil.db")))
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .toList();
        assertEquals(released().mapToObj(String::valueOf).toList(), versions);
    }
}
