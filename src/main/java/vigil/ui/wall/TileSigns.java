package vigil.ui.wall;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vigil.ui.control.ChangedSign;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// What must not be overlooked about a room and is no alarm: words in a frame, and a dot where the limits are not the
/// preset's. No colour.
final class TileSigns extends HBox {
    private static final Texts TEXTS = Texts.of(TileSigns.class);
    private static final double GAP = 10;

    private final Label simulation = sign("sign.simulation");
    private final Label unrecorded = sign("sign.unrecorded");
    private final ChangedSign changed = new ChangedSign("note semibold");
    private final boolean brief;
    private Shown shown = new Shown(false, false, false);
    private double taken;

    private record Shown(boolean simulated, boolean notRecorded, boolean limits) {}

    /// @param brief true where there is little place: the course below carries the word SIMULATION
    TileSigns(boolean brief) {
        super(GAP);
        this.brief = brief;
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(simulation, unrecorded, changed);
        for (Label label : new Label[] {simulation, unrecorded}) {
            Words.visible(label, false);
        }
    }

    private static Label sign(String key) {
        Label label = Words.of("note semibold tile-sign", TEXTS.say(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// Shows what holds.
    ///
    /// @return how much of the line that takes, with the gap after it, px
    double show(boolean simulated, boolean notRecorded, boolean limits) {
        Shown wanted = new Shown(simulated, notRecorded, limits);
        if (!wanted.equals(shown)) {
            shown = wanted;
            Words.visible(simulation, simulated && !brief);
            Words.visible(unrecorded, notRecorded);
            String words = TEXTS.say(brief ? "sign.limits.short" : "sign.limits");
            changed.show(limits ? words : "");
            Lettering note = Lettering.semibold(14);
            taken = (simulation.isVisible() ? note.width(simulation.getText()) + 14 + GAP : 0)
                    + (notRecorded ? note.width(unrecorded.getText()) + 14 + GAP : 0)
                    + (limits ? note.width(words) + 17 + GAP : 0);
        }
        return taken;
    }
}
