package vigil.staff;

import java.util.Optional;
import java.util.stream.Stream;

/// What the audit log keeps (clinical facts 6.3: unique user, audit controls, automatic logoff).
///
/// Thread rule: immutable.
public enum AuditAct {
    SIGNED_IN("signed-in"),
    SIGNED_OUT("signed-out"),
    LOCKED("locked"),
    /// By nobody's touch for a while.
    LOCKED_BY_TIME("locked-by-time"),
    UNLOCKED("unlocked"),
    /// A signature was given with a PIN.
    SIGNED("signed"),
    /// A preset was released, or taken back; what: its name, version and the reason.
    PRESET_RELEASED("preset-released"),
    PRESET_WITHDRAWN("preset-withdrawn"),
    PIN_REFUSED("pin-refused"),
    /// A PIN came while none is looked at.
    PIN_BARRED("pin-barred"),
    STAFF_ADDED("staff-added"),
    STAFF_CHANGED("staff-changed"),
    PIN_SET("pin-set"),
    /// A recorded session was read.
    SESSION_READ("session-read"),
    /// A session ended; what: its name and the last link of its hash chain.
    SESSION_SEALED("session-sealed");

    private final String id;

    AuditAct(String id) {
        this.id = id;
    }

    /// Its name in the record.
    public String id() {
        return id;
    }

    /// The act of that name in the record.
    public static Optional<AuditAct> named(String id) {
        return Stream.of(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
