package vigil.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The tables that a clinic's own decisions live in, beside the session log: presets, settings and courses.
/// They may be written while a console records: each write is one short transaction.
///
/// Thread rule: any thread; each call opens a connection of its own. Every method throws [StoreException] if the
/// record cannot be read or written.
record ClinicFile(DataFolder folder) {
    /// True if there is anything to read: not before the first write, nor in a record of an older Vigil.
    boolean isThere() {
        return isThere(Schema.CLINIC);
    }

    /// True if the record has what that version of the schema brought.
    boolean isThere(int schema) {
        return folder.hasDatabase() && Schema.check(folder) >= schema;
    }

    <T> T reading(Function<Handle, T> work) {
        try (Handle handle = Jdbi.create(Connections.reading(folder.database())).open()) {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new StoreException(
                    "The record in " + folder.path() + " cannot be read: " + SqlSentence.of(e) + ".", e);
        }
    }

    /// Runs work in one transaction that nobody can come between; durable when it returns.
    <T> T writing(Function<Handle, T> work) {
        bringUpToDate();
        try (Handle handle =
                Jdbi.create(Connections.deciding(folder.database())).open()) {
            return handle.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new StoreException("Nothing was saved in " + folder.path() + ": " + SqlSentence.of(e) + ".", e);
        }
    }

    /// Only who records may change the shape of the record, so this waits for nobody and refuses beside a console of
    /// an older version.
    private void bringUpToDate() {
        if (!folder.hasDatabase() || Schema.check(folder) < Schema.NEWEST) {
            folder.prepare();
            WriteLock lock = WriteLock.take(folder);
            try {
                Schema.migrate(folder);
            } finally {
                lock.close();
            }
        }
    }
}
