package vigil.app.console;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.EightRooms;
import vigil.ui.control.NumeralView;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.shell.Screen;
import vigil.ui.theme.Theme;

/// The console's own window, and an eye on its alarm band or on one of its numbers.
///
/// Thread rule: FX thread, except where a method says otherwise.
final class BandWatch {
    /// When the screen said it.
    ///
    /// @param laidOut the end of the layout of the first frame in which it stands, ns
    /// @param drawn the begin of the frame after that one: JavaFX begins none before the last is drawn, ns
    record Shown(long laidOut, long drawn) {}

    /// The window on a display, px.
    private static final int WIDTH = 1920;

    private static final int HEIGHT = 1080;
    /// The largest of 16 to 9 that JavaFX's headless screen holds, px.
    private static final int HEADLESS_WIDTH = 1280;

    private static final int HEADLESS_HEIGHT = 720;

    private final ConsoleShell shell;
    private @Nullable Wanted wanted;

    /// What the screen is to say, and since when it does.
    private static final class Wanted {
        private final CompletableFuture<Shown> answer = new CompletableFuture<>();
        private final Predicate<Parent> isSaid;
        private long laidOut;

        Wanted(Predicate<Parent> isSaid) {
            this.isSaid = isSaid;
        }
    }

    /// Opens the window and lets it follow the rooms, as `Console` does.
    ///
    /// @param display false on JavaFX's headless platform
    BandWatch(ConsoleShell shell, EightRooms rooms, boolean display) {
        this.shell = shell;
        Scene scene = display
                ? new Scene(shell.root(), WIDTH, HEIGHT)
                : new Scene(shell.root(), HEADLESS_WIDTH, HEADLESS_HEIGHT);
        Theme.DARK.install(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        shell.follow(rooms.clock(), moment -> {});
        new AnimationTimer() {
            @Override
            public void handle(long frame) {
                frameBegins(System.nanoTime());
            }
        }.start();
        scene.addPostLayoutPulseListener(this::frameIsLaidOut);
    }

    /// Opens a room and turns to its bedside: before the dose another page shows by itself.
    void open(String room) {
        shell.openRoom(room);
        if (shell.root().lookup("#page-bedside") instanceof ButtonBase bedside) {
            bedside.fire();
        }
    }

    /// Opens the wall.
    void openWall() {
        shell.show(Screen.ROOMS);
    }

    /// Waits for a band that says both, from the next frame on. Any thread may call.
    CompletableFuture<Shown> until(String where, String what) {
        return until(root -> {
            Node band = root.lookup(".alarm-band");
            String said = band == null ? "" : words(band);
            return said.contains(where) && said.contains(what);
        });
    }

    /// Waits for a large number, from the next frame on. Any thread may call.
    ///
    /// @param cell where it stands, as a style sheet says it
    CompletableFuture<Shown> untilNumber(String cell, String digits) {
        return until(root -> root.lookup(cell + " .numeral") instanceof NumeralView number
                && number.text().equals(digits));
    }

    private CompletableFuture<Shown> until(Predicate<Parent> isSaid) {
        Wanted next = new Wanted(isSaid);
        Toolkit.fx().execute(() -> wanted = next);
        return next.answer;
    }

    private void frameBegins(long now) {
        Wanted w = wanted;
        if (w != null && w.laidOut != 0) {
            wanted = null;
            w.answer.complete(new Shown(w.laidOut, now));
        }
    }

    private void frameIsLaidOut() {
        Wanted w = wanted;
        if (w == null || w.laidOut != 0) {
            return;
        }
        if (w.isSaid.test(shell.root())) {
            w.laidOut = System.nanoTime();
        }
    }

    private static String words(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        if (node instanceof Labeled labeled) {
            return labeled.getText() + "\n";
        }
        StringBuilder said = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.append(words(child)));
        }
        return said.toString();
    }
}
