package vigil.app.console;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vigil.ui.theme.Theme;

/// The one window of the console. It opens empty and dark, in the theme, so that what it shows need only be laid into
/// it.
///
/// Thread rule: FX thread.
final class ConsoleWindow {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    private static @Nullable Stage opened;

    private ConsoleWindow() {}

    /// Opens it, if it is not open yet.
    static void open() {
        window();
    }

    /// Shows this in it.
    static Stage show(Parent content) {
        Stage stage = window();
        stage.getScene().setRoot(content);
        return stage;
    }

    private static Stage window() {
        Stage there = opened;
        if (there != null) {
            return there;
        }
        Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
        Theme.DARK.install(scene);
        Stage stage = new Stage();
        stage.setTitle("Vigil");
        stage.setScene(scene);
        stage.setMaximized(true);
        // The rooms' threads would go on watching behind a closed window; leaving the JVM stops them in order.
        stage.setOnHidden(event -> Thread.ofPlatform().name("leave").start(() -> System.exit(0)));
        stage.show();
        opened = stage;
        return stage;
    }
}
