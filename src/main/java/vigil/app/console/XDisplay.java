package vigil.app.console;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Asks the X server that `DISPLAY` names whether it lets us in. A variable alone proves nothing: it may be
/// left over from a session that ended, and JavaFX would then fail with a stack trace.
final class XDisplay {
    private XDisplay() {}

    /// True if the display can be opened, or if nobody can tell because the X library is not installed.
    static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MethodHandle open =
                    function(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle close =
                    function(x11, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (IllegalArgumentException e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("the X library cannot be called", e);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), type);
    }
}
