package vigil.app.console;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vigil.ui.theme.Theme;

/// The one window of the console. It opens empty and dark, in the theme, so that what it shows need only be laid into
/// it.
///
/// Thread rule: FX thread.
final class ConsoleWindow {
    /// Stays in the scene: a scene that gets another root reads its style sheets once more.
    private static final StackPane GROUND = new StackPane();

    private static @Nullable Stage opened;

    private ConsoleWindow() {}

    /// Opens it, if it is not open yet.
    static void open() {
        window();
    }

    /// Lays this out in it, not yet to be seen or touched.
    static void prepare(Parent content) {
        window();
        content.getStyleClass().add("root"); // it may be styled as if the window were its own
        content.setOpacity(0);
        content.setMouseTransparent(true);
        GROUND.getChildren().setAll(content);
    }

    /// Shows what was prepared.
    static Stage reveal() {
        GROUND.getChildren().forEach(content -> {
            content.setOpacity(1);
            content.setMouseTransparent(false);
        });
        return window();
    }

    private static Stage window() {
        Stage there = opened;
        if (there != null) {
            return there;
        }
        Scene scene = new Scene(GROUND);
        Theme.DARK.install(scene);
        Stage stage = new Stage();
        // As large as it will be: where nobody maximizes windows too, and so that nothing is laid out twice.
        Rectangle2D whole = Screen.getPrimary().getVisualBounds();
        stage.setX(whole.getMinX());
        stage.setY(whole.getMinY());
        stage.setWidth(whole.getWidth());
        stage.setHeight(whole.getHeight());
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
