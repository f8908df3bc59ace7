package vigil.app.console;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A process of its own that opens the console's window early, says how it stands, shows something in it and closes it:
/// who closes that window ends the process.
final class WindowProbe {
    /// The process ends by the window, or the test has failed; it waits no longer for that.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WindowProbe() {}

    /// Says one line a step on standard output.
    public static void main(String[] arguments) throws InterruptedException {
        EarlyScreen.begin();
        EarlyScreen.begin();
        Optional<String> impossible = EarlyScreen.await();
        if (impossible.isPresent()) {
            System.out.println("impossible: " + impossible.get());
            System.out.println("again: " + EarlyScreen.await().orElse("possible"));
            return;
        }
        System.out.println("early: " + Toolkit.call(WindowProbe::windows));
        Pane content = new Pane();
        System.out.println("prepared: " + Toolkit.call(() -> prepare(content)));
        System.out.println("shown: " + Toolkit.call(() -> show(content)));
        Toolkit.call(() -> {
            stage().hide();
            return true;
        });
        // What leaves the process does so on a thread of its own.
        new CountDownLatch(1).await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        System.out.println("still here");
    }

    private static String windows() {
        Scene scene = stage().getScene();
        return Window.getWindows().size() + " window, " + stage().getTitle() + ", "
                + (stage().isMaximized() ? "maximized, " : "small, ")
                + (scene.getStylesheets().isEmpty() ? "bare, " : "in the theme, ")
                + (scene.getRoot().getChildrenUnmodifiable().isEmpty() ? "empty" : "full");
    }

    private static String prepare(Pane content) {
        Stage before = stage();
        ConsoleWindow.prepare(content);
        return (stage() == before ? "the same window, " : "another window, ") + look(content);
    }

    private static String show(Pane content) {
        Stage before = stage();
        Stage shown = ConsoleWindow.reveal();
        return (shown == before ? "the same window, " : "another window, ") + look(content);
    }

    private static String look(Pane content) {
        return (content.getScene() == stage().getScene() ? "in it, " : "elsewhere, ")
                + (content.getOpacity() > 0 ? "seen, " : "unseen, ")
                + (content.isMouseTransparent() ? "not to be touched" : "to be touched");
    }

    private static Stage stage() {
        return (Stage) Window.getWindows().getFirst();
    }
}
