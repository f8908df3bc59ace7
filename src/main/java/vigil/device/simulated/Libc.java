package vigil.device.simulated;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The few C library calls a pseudo-terminal needs, through the foreign-function API (Linux).
///
/// Each call returns the C function's result, or the negative of `errno` if it failed. Stateless.
final class Libc {
    static final int EINTR = 4;
    static final int EIO = 5;
    static final int EAGAIN = 11;
    static final short POLLIN = 1;
    static final short POLLOUT = 4;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CALL_STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle POSIX_OPENPT = bind("posix_openpt", JAVA_INT);
    private static final MethodHandle GRANTPT = bind("grantpt", JAVA_INT);
    private static final MethodHandle UNLOCKPT = bind("unlockpt", JAVA_INT);
    private static final MethodHandle CLOSE = bind("close", JAVA_INT);
    private static final MethodHandle PTSNAME_R = bind("ptsname_r", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle TCGETATTR = bind("tcgetattr", JAVA_INT, ADDRESS);
    private static final MethodHandle TCSETATTR = bind("tcsetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle POLL = bind("poll", ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle READ = bindLong("read", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle WRITE = bindLong("write", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle CFMAKERAW =
            LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("cfmakeraw"), FunctionDescriptor.ofVoid(ADDRESS));

    private Libc() {}

    static int openTerminal(int flags) {
        return (int) call(POSIX_OPENPT, flags);
    }

    static int grant(int fd) {
        return (int) call(GRANTPT, fd);
    }

    static int unlock(int fd) {
        return (int) call(UNLOCKPT, fd);
    }

    static int close(int fd) {
        return (int) call(CLOSE, fd);
    }

    /// Writes the path of the terminal's other end into `name`; unlike the others, the error is the plain result.
    static int name(int fd, MemorySegment name) {
        return (int) call(PTSNAME_R, fd, name, name.byteSize());
    }

    /// Turns off echo, line editing and translation, so that every byte passes as it is.
    static int makeRaw(int fd, MemorySegment termios) {
        int got = (int) call(TCGETATTR, fd, termios);
        if (got < 0) {
            return got;
        }
        try {
            CFMAKERAW.invoke(termios);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return (int) call(TCSETATTR, fd, 0, termios);
    }

    static int poll(MemorySegment pollfd, int timeoutMillis) {
        return (int) call(POLL, pollfd, 1L, timeoutMillis);
    }

    static long read(int fd, MemorySegment into) {
        return call(READ, fd, into, into.byteSize());
    }

    static long write(int fd, MemorySegment from) {
        return call(WRITE, fd, from, from.byteSize());
    }

    /// Turns a negative result into an exception.
    static int checked(int result, String what) throws IOException {
        if (result < 0) {
            throw new IOException(what + " failed with error " + -result);
        }
        return result;
    }

    private static long call(MethodHandle function, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(CALL_STATE);
            Object[] all = new Object[arguments.length + 1];
            all[0] = state;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            long result = ((Number) function.invokeWithArguments(all)).longValue();
            return result == -1 ? -(int) ERRNO.get(state, 0L) : result;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle bind(String name, MemoryLayout... arguments) {
        return bound(name, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private static MethodHandle bindLong(String name, MemoryLayout... arguments) {
        return bound(name, FunctionDescriptor.of(JAVA_LONG, arguments));
    }

    private static MethodHandle bound(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name), descriptor, Linker.Option.captureCallState("errno"));
    }
}
