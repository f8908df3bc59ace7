package vigil.device.simulated;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import vigil.device.Transport;

/// A serial port made of software (Linux): programs open [#path] like any port, and this end is the device.
///
/// Closing it is what pulling the cable is to a real port. Bytes that nobody fetches are lost, as on a wire. Read,
/// write and close may be called by different threads; they wait for one another (10 ms at most).
public final class PseudoTerminal implements Transport {
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_NONBLOCK = 0x800;
    private static final int O_CLOEXEC = 0x80000;
    private static final int WAIT_MILLIS = 10;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate(4096);
    private final MemorySegment pollfd = arena.allocate(8, 4);
    private final int fd;
    private final String path;
    private boolean closed;

    private PseudoTerminal(int fd) throws IOException {
        this.fd = fd;
        Libc.checked(Libc.grant(fd), "grantpt");
        Libc.checked(Libc.unlock(fd), "unlockpt");
        Libc.checked(Libc.makeRaw(fd, arena.allocate(128, 8)), "setting a pseudo-terminal to raw");
        MemorySegment name = arena.allocate(128);
        if (Libc.name(fd, name) != 0) {
            throw new IOException("the pseudo-terminal has no name");
        }
        this.path = name.getString(0);
    }

    /// Makes a new one.
    ///
    /// @throws IOException if this system has none to give, or is not Linux: in words
    public static PseudoTerminal open() throws IOException {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            throw new IOException("Pseudo-terminals are made on Linux only; give the path of a real port instead.");
        }
        int fd = Libc.openTerminal(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        Libc.checked(fd, "posix_openpt");
        try {
            return new PseudoTerminal(fd);
        } catch (IOException e) {
            Libc.close(fd);
            throw e;
        }
    }

    /// What to give as a port's address, for example `/dev/pts/7`.
    public String path() {
        return path;
    }

    /// {@inheritDoc}
    ///
    /// Returns 0 at once while no program has the port open.
    @Override
    public synchronized int read(byte[] bytes) throws IOException {
        if (closed) {
            return -1;
        }
        await(Libc.POLLIN);
        long n = Libc.read(fd, buffer.asSlice(0, Math.min(buffer.byteSize(), bytes.length)));
        if (n == -Libc.EAGAIN || n == -Libc.EIO || n == -Libc.EINTR) {
            return 0;
        }
        if (n < 0) {
            throw new IOException("reading " + path + " failed with error " + -n);
        }
        MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, bytes, 0, (int) n);
        return (int) n;
    }

    @Override
    public synchronized void write(byte[] bytes) throws IOException {
        if (closed) {
            throw new IOException(path + " is closed");
        }
        int sent = 0;
        boolean waited = false;
        while (sent < bytes.length) {
            int length = (int) Math.min(buffer.byteSize(), bytes.length - sent);
            MemorySegment.copy(bytes, sent, buffer, ValueLayout.JAVA_BYTE, 0, length);
            long n = Libc.write(fd, buffer.asSlice(0, length));
            if (n == -Libc.EAGAIN && !waited) {
                waited = true;
                await(Libc.POLLOUT);
            } else if (n == -Libc.EAGAIN || n == -Libc.EIO) {
                return;
            } else if (n >= 0) {
                sent += (int) n;
                waited = false;
            } else if (n != -Libc.EINTR) {
                throw new IOException("writing " + path + " failed with error " + -n);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Libc.close(fd);
            arena.close();
        }
    }

    private void await(short event) {
        pollfd.set(ValueLayout.JAVA_INT, 0, fd);
        pollfd.set(ValueLayout.JAVA_SHORT, 4, event);
        pollfd.set(ValueLayout.JAVA_SHORT, 6, (short) 0);
        Libc.poll(pollfd, WAIT_MILLIS);
    }
}
