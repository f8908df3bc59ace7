package vigil.ui.example;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.theme.Theme;

/// A screen with nothing on it, where a test needs none.
public final class BlankScreen implements ConsoleScreen {
    private final Pane root = new Pane();
    private Optional<Theme> theme = Optional.empty();
    private Runnable whenRetired = () -> {};

    /// From now on it has a theme of its own.
    public void wear(Theme own) {
        theme = Optional.of(own);
    }

    /// From now on it tells when it is given up.
    public BlankScreen retiring(Runnable told) {
        whenRetired = told;
        return this;
    }

    @Override
    public void retire() {
        whenRetired.run();
    }

    @Override
    public Optional<Theme> ownTheme() {
        return theme;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {}

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
