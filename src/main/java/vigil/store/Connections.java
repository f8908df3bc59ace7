package vigil.store;

import java.nio.file.Path;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// How connections to a database file are set up.
final class Connections {
    /// How long a connection waits for another's write before it gives up. The recorder tries again anyway;
    /// two seconds keep a failure within the time in which it must become an alarm (clinical facts, LV-5).
    private static final Duration BUSY = Duration.ofSeconds(2);

    private Connections() {}

    /// For making and migrating a database: creates the file if it is not there.
    static SQLiteDataSource creating(Path file) {
        return at(file, durable());
    }

    /// For recording into a database that is there. If the file has vanished this fails: a new empty one in
    /// its place would look like a record and be none.
    static SQLiteDataSource writing(Path file) {
        SQLiteConfig config = durable();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return at(file, config);
    }

    /// For a decision that rests on what is there: a transaction keeps every other writer out from its beginning.
    static SQLiteDataSource deciding(Path file) {
        SQLiteConfig config = durable();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return at(file, config);
    }

    /// For reading, also while another process records.
    static SQLiteDataSource reading(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) BUSY.toMillis());
        return at(file, config);
    }

    /// Write-ahead log, and every commit on the disk before it is called done: what was acknowledged
    /// survives a lost mains supply, and readers never block the writer.
    private static SQLiteConfig durable() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteDataSource at(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
