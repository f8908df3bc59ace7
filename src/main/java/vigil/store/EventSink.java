package vigil.store;

import java.util.List;

/// Where the writer thread puts entries: the database, or a fake in a test.
///
/// Confined to the writer thread.
interface EventSink extends AutoCloseable {

    /// Makes the entries durable, all of them or none, except those that can never be kept.
    ///
    /// @return the entries that can never be kept, with the reason
    /// @throws RuntimeException if none was kept; the same entries may be tried again
    List<Refused> write(List<Waiting> entries);

    @Override
    void close();

    /// An entry that can never be kept, because of what it is.
    record Refused(Waiting entry, String reason) {}
}
