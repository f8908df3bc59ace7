package vigil.ui.theme;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The three looks of one design. A live patient is shown dark or at night, never light; light is for review.
///
/// Thread rule: the enum is immutable; the methods that touch a scene belong to the FX thread.
public enum Theme {
    DARK,
    NIGHT,
    LIGHT;

    private static final List<String> SHEETS =
            List.of("colours", "alarm", "base", "text", "controls", "signals", "wall", "bedside", "shell");

    /// The style class that carries this theme's colours.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Gives `part` and all below it this theme's colours.
    public void applyTo(Parent part) {
        for (Theme other : values()) {
            part.getStyleClass().remove(other.styleClass());
        }
        part.getStyleClass().add(styleClass());
    }

    /// Prepares a scene: AtlantaFX underneath, the console's own sheets above, fonts loaded, this theme at the root.
    public void install(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
        applyTo(scene.getRoot());
    }

    /// The address of one of the theme's style sheets.
    static String sheet(String name) {
        return Resources.require("/vigil/ui/theme/" + name + ".css").toExternalForm();
    }
}
