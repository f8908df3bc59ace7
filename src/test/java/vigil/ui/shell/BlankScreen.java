package vigil.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;

/// A screen with nothing on it, where a test is about another.
final class BlankScreen implements ConsoleScreen {
    private final Region root = new Region();

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
