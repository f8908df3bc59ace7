package vigil.ui.theme;

import atlantafx.base.theme.PrimerDark;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The three looks of one design. A live patient is shown dark or at night, never light; light is for review.
///
/// Thread rule: the enum is immutable; the methods that touch a scene belong to the FX thread.
// Requirement: UI-COLOUR-2
public enum Theme {
    DARK,
    NIGHT,
    LIGHT;

    static final String SHEET = "/vigil/ui/theme/vigil.css";

    private final String styleClass = name().toLowerCase(Locale.ROOT);

    /// The style class that carries this theme's colours.
    public String styleClass() {
        return styleClass;
    }

    /// Gives `part` and all below it this theme's colours.
    public void applyTo(Parent part) {
        for (Theme other : values()) {
            part.getStyleClass().remove(other.styleClass());
        }
        part.getStyleClass().add(styleClass());
    }

    /// Prepares a scene: AtlantaFX underneath, the console's own sheet above, fonts loaded, this theme at the root.
    public void install(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(styleSheet());
        applyTo(scene.getRoot());
    }

    /// The address of the one style sheet; it imports all others.
    static String styleSheet() {
        return PackedLook.styleSheet().orElseGet(() -> Resources.require(SHEET).toExternalForm());
    }
}
