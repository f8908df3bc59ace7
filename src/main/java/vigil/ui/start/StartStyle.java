package vigil.ui.start;

import java.util.Objects;

/// The style sheet of the screen before a dose.
final class StartStyle {
    private StartStyle() {}

    static String address() {
        return Objects.requireNonNull(StartStyle.class.getResource("start.css")).toExternalForm();
    }
}
