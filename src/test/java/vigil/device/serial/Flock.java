package vigil.device.serial;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// Another program that has a port open: `flock` on a descriptor of its own does not care that it is the same process.
final class Flock implements AutoCloseable {
    private static final int O_RDWR_NOCTTY = 0x102;
    private static final int LOCK_EX = 2;

    private final int fd;

    Flock(String path) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            fd = (int) bind("open", ADDRESS, JAVA_INT).invoke(arena.allocateFrom(path), O_RDWR_NOCTTY);
            int locked = (int) bind("flock", JAVA_INT, JAVA_INT).invoke(fd, LOCK_EX);
            if (fd < 0 || locked != 0) {
                throw new IllegalStateException("cannot lock " + path);
            }
        }
    }

    boolean isHeld() {
        return fd >= 0;
    }

    @Override
    public void close() {
        try {
            int ignored = (int) bind("close", JAVA_INT).invoke(fd);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle bind(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(JAVA_INT, arguments));
    }
}
