package vigil.store;

import java.util.List;
import vigil.metric.Clock;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.staff.AuditLog;

/// The audit log in the database, chained like the session log. Every method throws [StoreException] if it cannot be
/// read or written.
///
/// Thread rule: any thread; each call opens a connection of its own.
public final class SqliteAudit implements AuditLog {
    private final ClinicFile file;
    private final Clock clock;

    SqliteAudit(ClinicFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public void add(String who, AuditAct act, String what) {
        file.writing(handle -> {
            AuditRows.add(handle, clock.now().wallMillis(), who, act, what);
            return true;
        });
    }

    @Override
    public List<AuditEntry> newest(int most) {
        return file.isThere(Schema.STAFF) ? file.reading(handle -> AuditRows.newestEntries(handle, most)) : List.of();
    }
}
