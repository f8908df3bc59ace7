package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.Composition;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// What is wanted less often, each a touch away: on a small screen also what the bottom row of a large one has.
///
/// Thread rule: FX thread.
final class MoreSheet implements LiveSheet {
    private static final double WIDE = SidePanel.WIDTH - 32;

    private final SidePanel panel;
    private final VBox buttons = new VBox(8);
    private final Button hand;
    private final Button scores;
    private final Button discharge;

    /// @param open opens a sheet in place of this one
    /// @param leave the ways out of the session
    MoreSheet(Consumer<BedsideSheet> open, LeaveActions leave, Runnable close) {
        hand = button("more-hand", say("hand"), () -> open.accept(BedsideSheet.BY_HAND));
        scores = button("more-scores", say("scores"), () -> open.accept(BedsideSheet.SCORES));
        discharge = button("more-discharge", say("discharge"), leave::discharge);
        buttons.getChildren()
                .addAll(
                        hand,
                        scores,
                        button("more-adverse", say("adverse.all"), () -> open.accept(BedsideSheet.ADVERSE_EVENTS)),
                        button("correct", say("correct"), () -> open.accept(BedsideSheet.CORRECTIONS)),
                        button("more-alarms", say("alarms.title"), () -> open.accept(BedsideSheet.ALARMS)),
                        discharge,
                        button("abort", say("abort"), leave::askAbort));
        panel = new SidePanel(say("more.title"), buttons, 7 * 64 - 8, close);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = Place.size(Buttons.of(words, action), WIDE, 56);
        button.setId(id);
        button.getStyleClass().add("tight");
        return button;
    }

    /// Leaves out what the bottom row has.
    void compose(Composition composition) {
        boolean compact = composition == Composition.COMPACT;
        Words.visible(hand, compact);
        Words.visible(scores, compact);
        Words.visible(discharge, compact);
        panel.height((compact ? 7 : 4) * 64 - 8);
    }

    @Override
    public Region root() {
        return panel.root();
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        discharge.setDisable(!LeaveActions.mayDischarge(face.session().phase()));
    }
}
