package vigil.app.console;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.staff.AuditLog;
import vigil.staff.StaffRegister;

/// Where the console finds the clinic's people, and keeps what they did.
///
/// Thread rule: immutable; its parts are asked in the background.
///
/// @param register empty where names are typed
public record StaffBooks(Optional<StaffRegister> register, AuditLog audit) {
    /// Nobody is kept.
    public static final StaffBooks NONE = new StaffBooks(Optional.empty(), AuditLog.NONE);

    private static final Logger LOG = LoggerFactory.getLogger(StaffBooks.class);

    /// Books that are kept. An audit log that cannot be written stops nobody who helps a patient: it is logged, and the
    /// record's own alarm tells of the disk.
    static StaffBooks of(StaffRegister register, AuditLog audit) {
        return new StaffBooks(Optional.of(register), new AuditLog() {
            @Override
            public void add(String who, AuditAct act, String what) {
                try {
                    audit.add(who, act, what);
                } catch (RuntimeException e) {
                    LOG.error("not in the audit log: {} {} {}", who, act.id(), what, e);
                }
            }

            @Override
            public List<AuditEntry> newest(int most) {
                return audit.newest(most);
            }
        });
    }
}
