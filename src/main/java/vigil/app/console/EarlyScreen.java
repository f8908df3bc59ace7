package vigil.app.console;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The window system, woken and given its empty window while profiles and record are still being read: each takes half
/// a second, on a processor of its own.
///
/// Thread rule: the main thread.
public final class EarlyScreen {
    private static @Nullable CompletableFuture<Optional<String>> begun;

    private EarlyScreen() {}

    /// Begins to start JavaFX. The arguments may still turn out to be wrong.
    public static void begin() {
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(EarlyScreen::open, EarlyScreen::onItsOwnThread);
        }
    }

    /// Waits until JavaFX runs.
    ///
    /// @return why no window can be opened here, in one sentence; empty if one can
    static Optional<String> await() {
        begin();
        return Objects.requireNonNull(begun).join();
    }

    private static Optional<String> open() {
        Optional<String> impossible = Toolkit.startOnDisplay();
        if (impossible.isEmpty()) {
            Platform.runLater(ConsoleWindow::open);
        }
        return impossible;
    }

    private static void onItsOwnThread(Runnable task) {
        Thread.ofPlatform().name("screen").daemon().start(task);
    }
}
