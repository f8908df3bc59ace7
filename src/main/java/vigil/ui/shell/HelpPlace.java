package vigil.ui.shell;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Place;
import vigil.ui.help.HelpScreen;

/// Help with the alarms of the room that it was asked from above it: help covers neither a band nor a number, it is a
/// place of its own, one key away from where one was.
final class HelpPlace implements ConsoleScreen {
    private final HelpScreen help;
    private final HelpBand band;
    private final Pane root = new Pane();

    /// @param leave goes back to where help was asked
    HelpPlace(Desk desk, HelpScreen help, Runnable leave) {
        this.help = help;
        band = new HelpBand(desk, leave);
        root.getChildren().addAll(band, help.root());
    }

    HelpScreen screen() {
        return help;
    }

    /// @param room whose alarms stand above; empty if help was asked from where no session runs
    void over(String room) {
        band.over(room);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean compose(Composition composition) {
        Place.at(root, 0, 0, composition.width(), composition.stageHeight());
        Place.at(band, 24, 16, composition.width() - 48, 72);
        help.lay(24, 104, composition.width() - 48, composition.stageHeight() - 112);
        return true;
    }

    @Override
    public void pulse(Timestamp now) {
        band.pulse(now);
    }

    @Override
    public List<Fact> facts() {
        return List.of();
    }
}
