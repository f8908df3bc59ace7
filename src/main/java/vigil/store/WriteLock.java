package vigil.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// Holds a data folder for one recording process. The operating system lets go of it when the process dies,
/// however it dies, so no stale lock ever keeps a console from coming back.
final class WriteLock implements AutoCloseable {
    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StoreException if another process records here, or this one already does
    static WriteLock take(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new StoreException("Another Vigil already records in " + folder.path() + ".");
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw new StoreException("The record in " + folder.path() + " cannot be locked for this console.", e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The lock on the record cannot be let go.", e);
        }
    }
}
