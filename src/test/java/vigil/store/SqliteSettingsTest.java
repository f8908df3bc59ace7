package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.EveryEvent;
import vigil.session.Setting;

/// The clinic's settings: the newest counts, every one is kept.
class SqliteSettingsTest {
    private static final long NOW = EveryEvent.START.wallMillis();

    @TempDir
    private Path dir = Path.of("");

    @Test
    void theNewestCountsAndTheOneBeforeIsKept() {
        try (SessionStore store = SessionStore.open(dir)) {
            SqliteSettings settings = store.settings(() -> EveryEvent.START);
            assertEquals(Optional.empty(), settings.newest("sound.floor"));
            settings.put("sound.floor", "0.4", "R. Okafor");
            settings.put("sound.floor", "0.5", "");
            settings.put("sound.melodies", "true", "");
            assertEquals(Optional.of(new Setting("sound.floor", 2, "0.5", "", NOW)), settings.newest("sound.floor"));
            assertEquals(
                    List.of(
                            new Setting("sound.floor", 2, "0.5", "", NOW),
                            new Setting("sound.floor", 1, "0.4", "R. Okafor", NOW)),
                    settings.versions("sound.floor"));
        }
    }

    @Test
    void whatIsNoJsonIsRefused() {
        try (SessionStore store = SessionStore.open(dir)) {
            SqliteSettings settings = store.settings(() -> EveryEvent.START);
            StoreException e = assertThrows(StoreException.class, () -> settings.put("k", "{half", ""));
            assertEquals("The setting \"k\" is no JSON and was not saved.", e.getMessage());
            assertEquals(List.of(), settings.versions("k"));
        }
    }

    @Test
    void noVersionCanBeChangedOrRemoved() {
        try (SessionStore store = SessionStore.open(dir)) {
            store.settings(() -> EveryEvent.START).put("k", "1", "");
            try (Handle handle =
                    Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open()) {
                assertThrows(JdbiException.class, () -> handle.execute("UPDATE clinic_setting SET value = '2'"));
                assertThrows(JdbiException.class, () -> handle.execute("DELETE FROM clinic_setting"));
            }
        }
    }
}
