package vigil.ui.example;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;

/// A screen with nothing on it, where a test needs none.
public final class BlankScreen implements ConsoleScreen {
    private final Pane root = new Pane();

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
