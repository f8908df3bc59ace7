package vigil.store;

import java.util.List;
import vigil.session.SessionEntry;
import vigil.session.SessionId;

/// Is told what has become durable: a lost mains supply cannot take it back any more.
@FunctionalInterface
public interface DurableListener {
    /// Nobody wants to know.
    DurableListener NONE = (session, entries) -> {};

    /// These entries of one session are on the disk. Called on the writer thread after each commit, in the
    /// order of recording; the next commit waits until it returns.
    void durable(SessionId session, List<SessionEntry> entries);
}
