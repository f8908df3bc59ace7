package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.theme.Theme;

/// One of the console's screens, as the shell hosts it: 1920 by 984 px between the top bar (64) and the footer (32).
///
/// Thread rule: FX thread.
public interface ConsoleScreen {
    /// What is shown.
    Region root();

    /// Brings everything up to this moment. Called once a frame while the screen shows.
    void pulse(Timestamp now);

    /// What the footer says beside it.
    List<Fact> facts();

    /// The theme it shows itself in, for the bars around it to follow; empty if it takes the console's.
    default Optional<Theme> ownTheme() {
        return Optional.empty();
    }
}
