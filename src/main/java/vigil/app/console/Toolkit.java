package vigil.app.console;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// JavaFX, started once a process: on a real display, or on its own headless platform.
final class Toolkit {
    /// Held, because the logging system forgets the level of a logger that nobody holds. JavaFX warns at
    /// every start that it was not loaded as modules; that is how this program is built.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final String NO_DISPLAY =
            "There is no display to open the console on; `vigil watch` monitors a room without one.";

    private static boolean headless;

    private Toolkit() {}

    /// True if windows can be shown here. On Linux JavaFX speaks X11, under Wayland too.
    static boolean hasDisplay() {
        return !isLinux() || (isSet("DISPLAY") && XDisplay.answers());
    }

    /// What must be installed before a window can be shown; empty if all is there. JavaFX itself would end in a stack
    /// trace.
    static Optional<String> missingForWindow() {
        if (!isLinux() || canLoad("libgtk-3.so.0") && canLoad("libXtst.so.6")) {
            return Optional.empty();
        }
        return Optional.of("The console needs GTK 3 to open a window: install libgtk-3-0 and libxtst6 "
                + "(Debian, Ubuntu: apt-get install libgtk-3-0 libxtst6), then start it again.");
    }

    /// Starts JavaFX on a real display.
    ///
    /// @return why no window can be opened here, in one sentence; empty if JavaFX runs
    static Optional<String> startOnDisplay() {
        if (isLinux() && !isSet("DISPLAY")) {
            return Optional.of(NO_DISPLAY);
        }
        Optional<String> missing = missingForWindow();
        if (missing.isPresent()) {
            return missing;
        }
        try {
            start();
            return Optional.empty();
        } catch (UnsupportedOperationException e) {
            // A variable alone proves nothing. Asking the X server first would take a quarter of the whole start.
            JAVAFX.log(Level.FINE, "JavaFX cannot open a window", e);
            return Optional.of(NO_DISPLAY);
        }
    }

    /// Starts JavaFX as it is told by the system's properties. It draws in software (ADR 0019), unless the command line
    /// says otherwise.
    static void start() {
        JAVAFX.setLevel(Level.SEVERE);
        // Bands, cells and lines of several rooms flash in one frame, far apart: with JavaFX's six regions it would
        // join them and draw what lies between. Fifteen is the most it takes. Read when JavaFX starts.
        System.setProperty("prism.dirtyregioncount", "15");
        System.getProperties().putIfAbsent("prism.order", "sw");
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
    }

    /// Starts JavaFX without a display: screens are drawn in memory.
    static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
    }

    /// The same; where JavaFX runs already in this process, it stays as it is.
    static synchronized void startHeadlessOnce() {
        if (headless) {
            return;
        }
        headless = true;
        try {
            startHeadless();
        } catch (IllegalStateException e) {
            JAVAFX.log(Level.FINE, "JavaFX runs already", e);
        }
    }

    /// Runs a task on the FX thread and waits for what it gives.
    static <T> T call(Callable<T> task) {
        return await(begin(task));
    }

    /// Hands a task to the FX thread and returns at once.
    static <T> Future<T> begin(Callable<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        fx().execute(() -> {
            try {
                result.complete(task.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /// Waits for what such a task gives.
    static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a screen was drawn", e);
        } catch (ExecutionException e) {
            String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new IllegalStateException("A screen could not be drawn" + why, e.getCause());
        }
    }

    /// The FX thread.
    static Executor fx() {
        return Platform::runLater;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static boolean canLoad(String library) {
        try {
            // Kept for good: JavaFX asks for it next, and to load it twice takes twice as long.
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
