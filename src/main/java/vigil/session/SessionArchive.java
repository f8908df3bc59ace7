package vigil.session;

import java.util.List;

/// What was recorded. Each call reads afresh; any thread but the JavaFX one may call.
public interface SessionArchive {
    /// All sessions, newest first, running ones included.
    List<SessionSummary> sessions();

    /// The durable entries of a session in order; empty if there is no such session.
    List<SessionEntry> entries(SessionId session);
}
