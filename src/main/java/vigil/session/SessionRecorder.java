package vigil.session;

/// Where a running session's entries go. Called on monitor threads: it queues and returns at once, never throws.
public interface SessionRecorder {
    /// Hands over one entry. Entries of one session are kept in the order of the calls. Alarm and operator
    /// events are made durable at once, the others within 250 ms.
    void append(SessionId session, SessionEntry entry);

    /// How the record is doing. While it fails, entries are kept in memory and tried again.
    RecorderHealth health();
}
