package vigil.app.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// A heartbeat file: one line of fixed length, written over and over in place, so that a full disk does not stop it.
/// Nothing is forced to the disk: the reader runs on the same machine.
///
/// Thread rule: one writer; anyone may read.
final class BeatFile implements AutoCloseable {
    private static final int LENGTH = 256;
    /// Where the lock lies: beyond the line, because some systems do not let a locked place be read.
    private static final long LOCK_AT = 1L << 40;

    private final FileChannel channel;

    private BeatFile(FileChannel channel) {
        this.channel = channel;
    }

    /// Opens the file for writing; makes it if it is not there.
    static BeatFile open(Path file) throws IOException {
        return new BeatFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /// What stands in the file; empty if there is no file, or nothing that can be understood.
    static Optional<Beat> read(Path file) throws IOException {
        return Files.exists(file) ? Beat.parse(Files.readString(file, StandardCharsets.ISO_8859_1)) : Optional.empty();
    }

    /// True if a living process holds the file; the system lets go when it dies, however it dies.
    static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (BeatFile probe = open(file)) {
            return !probe.hold();
        }
    }

    /// Holds the file for this process until it is closed.
    ///
    /// @return false if another process holds it
    boolean hold() throws IOException {
        return channel.tryLock(LOCK_AT, 1, false) != null;
    }

    void write(Beat beat) throws IOException {
        byte[] line = new byte[LENGTH];
        Arrays.fill(line, (byte) ' ');
        byte[] said = beat.line().replace('\n', ' ').getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(said, 0, line, 0, Math.min(said.length, LENGTH - 1));
        line[LENGTH - 1] = '\n';
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
