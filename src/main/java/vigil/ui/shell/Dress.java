package vigil.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Parent;
import vigil.metric.Timestamp;
import vigil.ui.control.Preferences;
import vigil.ui.theme.Theme;

/// The theme that bars and screen wear together: dark, night by the clock or by a key, or what the screen chose for
/// itself.
///
/// Thread rule: FX thread.
final class Dress {
    private final NightWatch night;
    private Theme worn = Theme.DARK;

    Dress(ZoneId zone) {
        night = new NightWatch(zone);
    }

    /// Looks at the clock.
    void pulse(Optional<Preferences.Night> wanted, Timestamp moment) {
        night.pulse(wanted, moment);
    }

    /// Dims the console, or takes that back.
    void turn() {
        night.turn();
    }

    /// Dims it if that theme is the night's, and only then.
    void want(Theme theme) {
        if (night.isNight() != (theme == Theme.NIGHT)) {
            night.turn();
        }
    }

    /// What is worn now.
    Theme worn() {
        return worn;
    }

    /// Puts it on.
    ///
    /// @param own the screen's own theme, if it has one
    void put(Parent root, Optional<Theme> own) {
        Theme wanted = own.orElse(night.isNight() ? Theme.NIGHT : Theme.DARK);
        if (wanted != worn) {
            worn = wanted;
            wanted.applyTo(root);
        }
    }
}
