package vigil.device.recorded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Appends entries to a new raw file. What is added is written with the next [#flush()].
///
/// Confined to the raw writer's thread.
final class RawFileWriter {
    /// `VRAW`, and the version of the format.
    static final byte[] MAGIC = {'V', 'R', 'A', 'W', 0, 0, 0, 1};
    /// So that a flood does not wait in memory.
    private static final int LARGE = 64 * 1024;

    private final FileChannel channel;
    private final BlockWriter block = new BlockWriter();

    private RawFileWriter(FileChannel channel) {
        this.channel = channel;
    }

    /// Begins a file.
    ///
    /// @throws IOException if it is there already, or cannot be written
    static RawFileWriter create(Path file, RawHeader header) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        RawFileWriter writer = new RawFileWriter(channel);
        try {
            writer.write(MAGIC);
            writer.write(BlockWriter.block(header.text()));
            return writer;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    void add(RawEntry entry) throws IOException {
        block.add(entry);
        if (block.size() >= LARGE) {
            flush();
        }
    }

    /// Hands what was added to the operating system: it survives the end of this process, not a lost mains supply.
    void flush() throws IOException {
        if (!block.isEmpty()) {
            write(block.take());
        }
    }

    /// Ends the file; then it also survives a lost mains supply.
    void end(RawEntry.Ended end) throws IOException {
        try (channel) {
            block.add(end);
            flush();
            channel.force(true);
        }
    }

    /// Lets go of a file that cannot be written any more.
    void abandon() {
        try {
            channel.close();
        } catch (IOException e) {
            // It was given up because of a failure that was told.
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }
}
