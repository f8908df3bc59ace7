package vigil.app.console;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The window system, woken while the arguments are still being read: each takes a third of a second, on a processor of
/// its own.
///
/// Thread rule: the main thread.
public final class EarlyScreen {
    private static @Nullable CompletableFuture<Optional<String>> begun;

    private EarlyScreen() {}

    /// Begins to start JavaFX, if windows can be shown here. The arguments may still turn out to be wrong.
    public static void begin() {
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(EarlyScreen::start, EarlyScreen::onItsOwnThread);
        }
    }

    /// Waits until JavaFX runs.
    ///
    /// @return why no window can be opened here, in one sentence; empty if one can
    static Optional<String> await() {
        begin();
        CompletableFuture<Optional<String>> there = begun;
        return there == null ? Optional.empty() : there.join();
    }

    private static Optional<String> start() {
        Optional<String> impossible = Toolkit.cannotShow();
        if (impossible.isEmpty()) {
            Toolkit.start();
        }
        return impossible;
    }

    private static void onItsOwnThread(Runnable task) {
        Thread.ofPlatform().name("screen").daemon().start(task);
    }
}
