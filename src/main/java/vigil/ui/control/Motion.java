package vigil.ui.control;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/// How far and how long anything moves by itself (ux 10), and whether it may: reduced motion leaves only what the
/// patient and the time move. Alarms flash all the same.
///
/// Thread rule: FX thread.
///
/// @param preferences say whether motion is reduced
// Requirement: UI-MOTION-1
public record Motion(ObservableValue<Preferences> preferences) {
    /// How long a sheet rises.
    public static final Duration SHEET = Duration.millis(120);
    /// How far below its place a sheet begins, px.
    public static final double SHEET_TRAVEL = 24;

    /// True if nothing is to move by itself.
    public boolean isReduced() {
        return preferences.getValue().reducedMotion();
    }

    /// Lets a sheet that has just been put into its place rise there. One that nobody sees yet, or with reduced motion,
    /// is there at once.
    public void rise(Node sheet) {
        Scene scene = sheet.getScene();
        boolean seen =
                scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
        if (isReduced() || !seen) {
            sheet.setTranslateY(0);
            return;
        }
        TranslateTransition rise = new TranslateTransition(SHEET, sheet);
        rise.setFromY(SHEET_TRAVEL);
        rise.setToY(0);
        rise.setInterpolator(Interpolator.EASE_OUT);
        rise.play();
    }
}
