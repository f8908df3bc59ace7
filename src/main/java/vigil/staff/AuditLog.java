package vigil.staff;

import java.util.List;

/// Who did what at the console, when: what the session log does not hold. Only ever added to.
///
/// Thread rule: any thread but the JavaFX one.
public interface AuditLog {
    /// Keeps nothing: where there is no record.
    AuditLog NONE = new AuditLog() {
        @Override
        public void add(String who, AuditAct act, String what) {
            // There is no record to keep it in.
        }

        @Override
        public List<AuditEntry> newest(int most) {
            return List.of();
        }
    };

    /// Keeps it; durable when it returns.
    void add(String who, AuditAct act, String what);

    /// The newest entries, newest first.
    List<AuditEntry> newest(int most);
}
