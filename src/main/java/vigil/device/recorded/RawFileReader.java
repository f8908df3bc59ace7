package vigil.device.recorded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a raw file, also while it is being written.
///
/// A torn tail, as a crash leaves it, is passed over: everything before it is good. A damaged block in the middle is
/// told, and reading goes on at the next good one.
///
/// Confined to one thread.
public final class RawFileReader {
    private final byte[] file;
    private final Consumer<RawEntry> entries;
    private final Consumer<Damage> damage;
    private long read;
    private boolean ended;

    /// A part of the file that is not as it was written.
    ///
    /// @param entry the number of the first entry that is lost, counted from 1
    /// @param offset where the damage begins, in bytes
    public record Damage(long entry, long offset, String what) {}

    /// What was found.
    ///
    /// @param header empty if the file was cut off before it was whole
    /// @param entries how many entries were read
    /// @param ended true if the file was ended properly
    /// @param tornBytes how many bytes at the end are no whole block
    public record Summary(Optional<RawHeader> header, long entries, boolean ended, long tornBytes) {}

    private RawFileReader(byte[] file, Consumer<RawEntry> entries, Consumer<Damage> damage) {
        this.file = file;
        this.entries = entries;
        this.damage = damage;
    }

    /// Reads a whole file.
    ///
    /// @param entries is given each entry, in order
    /// @param damage is told each damaged part
    /// @throws IOException if it cannot be read
    public static Summary read(Path file, Consumer<RawEntry> entries, Consumer<Damage> damage) throws IOException {
        return new RawFileReader(Files.readAllBytes(file), entries, damage).all();
    }

    private Summary all() {
        int magic = RawFileWriter.MAGIC.length;
        if (file.length < magic) {
            return new Summary(Optional.empty(), 0, false, file.length);
        }
        if (!ByteBuffer.wrap(file, 0, magic).equals(ByteBuffer.wrap(RawFileWriter.MAGIC))) {
            damage.accept(new Damage(1, 0, "it is no raw file of this version"));
            return new Summary(Optional.empty(), 0, false, 0);
        }
        if (!isBlock(magic)) {
            return headless(magic);
        }
        int length = length(magic);
        String header = new String(file, magic + BlockWriter.HEAD, length, StandardCharsets.UTF_8);
        int torn = blocks(magic + BlockWriter.HEAD + length);
        return new Summary(Optional.of(RawHeader.parse(header)), read, ended, torn);
    }

    private Summary headless(int magic) {
        if (nextBlock(magic) < 0) {
            return new Summary(Optional.empty(), 0, false, file.length);
        }
        damage.accept(new Damage(1, magic, "its header is damaged"));
        return new Summary(Optional.empty(), 0, false, 0);
    }

    /// @return how many bytes at the end are torn
    private int blocks(int from) {
        int at = from;
        while (at < file.length) {
            if (isBlock(at)) {
                block(at);
                at += BlockWriter.HEAD + length(at);
                continue;
            }
            int next = nextBlock(at + 1);
            if (next < 0 && !ended) {
                return file.length - at;
            }
            damage.accept(new Damage(read + 1, at, "its bytes are not those that were written"));
            at = next < 0 ? file.length : next;
        }
        return 0;
    }

    private void block(int at) {
        try {
            for (RawEntry entry : BlockReader.entries(file, at + BlockWriter.HEAD, length(at))) {
                read++;
                ended = entry instanceof RawEntry.Ended;
                entries.accept(entry);
            }
        } catch (IllegalArgumentException e) {
            damage.accept(new Damage(read + 1, at, String.valueOf(e.getMessage())));
        }
    }

    private int nextBlock(int from) {
        for (int at = from; at + BlockWriter.HEAD <= file.length; at++) {
            if (isBlock(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBlock(int at) {
        if (at + BlockWriter.HEAD > file.length || number(at) != BlockWriter.MARK) {
            return false;
        }
        int length = length(at);
        return length > 0
                && length <= BlockWriter.LARGEST
                && length <= file.length - at - BlockWriter.HEAD
                && BlockWriter.checksum(file, at + BlockWriter.HEAD, length) == number(at + 8);
    }

    private int length(int at) {
        return number(at + 4);
    }

    private int number(int at) {
        return ByteBuffer.wrap(file).getInt(at);
    }
}
