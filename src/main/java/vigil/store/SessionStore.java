package vigil.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vigil.metric.Clock;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionSummary;

/// A clinic's record, opened for recording: one process at a time may do that, any number may read beside
/// it.
///
/// Thread rule: open and close on one thread; what it hands out says its own.
public final class SessionStore implements AutoCloseable {
    /// Less than this free is an alarm (clinical facts, 9.3: disk below 500 MB).
    private static final long LOW_DISK_BYTES = 500_000_000L;

    private final DataFolder folder;
    private final WriteLock lock;
    private final SqliteArchive archive;
    private final List<SqliteRecorder> recorders = new ArrayList<>();

    private SessionStore(DataFolder folder, WriteLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.archive = new SqliteArchive(folder);
    }

    /// Opens the record in a folder, makes it if there is none, and brings an older one up to date.
    ///
    /// @throws StoreException with one sentence if the folder cannot be written, another process records
    ///     there, or the database is damaged, not Vigil's, or newer than this program; then it is left
    ///     untouched
    public static SessionStore open(Path dataDir) {
        DataFolder folder = new DataFolder(dataDir);
        folder.prepare();
        WriteLock lock = WriteLock.take(folder);
        try {
            if (!folder.hasDatabase() || Schema.check(folder) < Schema.NEWEST) {
                Schema.migrate(folder);
            }
            return new SessionStore(folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Starts recording. Closing the store closes the recorder.
    public SqliteRecorder recorder(Clock clock, DurableListener listener) {
        Jdbi jdbi = Jdbi.create(Connections.writing(folder.database()));
        SqliteRecorder recorder = SqliteRecorder.start(new SqliteSink(jdbi), clock, listener);
        recorders.add(recorder);
        return recorder;
    }

    public SqliteArchive archive() {
        return archive;
    }

    /// The presets kept here.
    public PresetLibrary presets(Clock clock) {
        return new PresetLibrary(new PresetBook<>(PresetKind.ALARM, new ClinicFile(folder), clock));
    }

    /// The treatment presets kept here.
    public TreatmentLibrary treatments(Clock clock) {
        return new TreatmentLibrary(new PresetBook<>(PresetKind.TREATMENT, new ClinicFile(folder), clock));
    }

    /// The clinic's settings kept here.
    public SqliteSettings settings(Clock clock) {
        return new SqliteSettings(new ClinicFile(folder), clock);
    }

    /// The courses of the patients kept here.
    public SqliteCourses courses(Clock clock) {
        return new SqliteCourses(new ClinicFile(folder), clock);
    }

    /// The clinic's people.
    public SqliteStaff staff(Clock clock) {
        return new SqliteStaff(new ClinicFile(folder), clock, PinHash.ITERATIONS);
    }

    /// Who did what at the console.
    public SqliteAudit audit(Clock clock) {
        return new SqliteAudit(new ClinicFile(folder), clock);
    }

    /// Every alarm kept here.
    public SqliteAlarmLog alarms() {
        return new SqliteAlarmLog(folder);
    }

    /// See [SqliteArchive#running()].
    public List<SessionSummary> running() {
        return archive.running();
    }

    /// See [SqliteArchive#lastEntry(SessionId)].
    public Optional<SessionEntry> lastEntry(SessionId session) {
        return archive.lastEntry(session);
    }

    /// The bytes that are free for the record.
    ///
    /// @throws StoreException if the disk does not say
    public long freeBytes() {
        return folder.freeBytes();
    }

    /// True if so little is free that it is an alarm.
    public boolean isDiskLow() {
        return freeBytes() < LOW_DISK_BYTES;
    }

    /// Makes what waits durable and lets others record here.
    @Override
    public void close() {
        recorders.forEach(SqliteRecorder::close);
        lock.close();
    }
}
