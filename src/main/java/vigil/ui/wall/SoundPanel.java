package vigil.ui.wall;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Words;
import vigil.ui.face.SoundFace;
import vigil.ui.language.Texts;

/// What the alarm sound does, and the button that pauses it or ends the pause. Always in the same place.
final class SoundPanel extends Pane {
    private static final Texts TEXTS = Texts.of(SoundPanel.class);
    private static final double LEFT = 46;
    private static final double EDGE = 8;
    /// Ux 8: the least width of what is done on a live screen, px.
    private static final double NARROWEST = 64;

    private final Spot spot;
    private final Node bell = Icon.BELL.node(22);
    private final Node bellOff = Icon.BELL_OFF.node(22);
    private final FittedWords title;
    private final FittedWords detail;
    private final Button button;
    private Optional<SoundFace> shown = Optional.empty();

    SoundPanel(Spot spot, Runnable press) {
        this.spot = spot;
        getStyleClass().add("sound-panel");
        spot.put(this);
        button = Buttons.of("", press);
        button.getStyleClass().add("dense");
        button.setId("pause-audio");
        for (Node icon : List.of(bell, bellOff)) {
            icon.relocate(14, (spot.height() - 22) / 2);
        }
        getChildren().addAll(bell, bellOff, button);
        double middle = spot.height() / 2;
        title = new FittedWords(
                this, new Spot(LEFT, middle - 25, spot.width() - LEFT, 26), Lettering.semibold(18), HPos.LEFT);
        detail = new FittedWords(
                this, new Spot(LEFT, middle + 1, spot.width() - LEFT, 20), Lettering.regular(14), HPos.LEFT);
    }

    void show(SoundFace face) {
        if (shown.filter(face::equals).isPresent()) {
            return;
        }
        shown = Optional.of(face);
        boolean paused = face.state() == SoundFace.State.PAUSED;
        Words.visible(bell, !paused);
        Words.visible(bellOff, paused);
        String call = TEXTS.say(paused ? "sound.end" : "sound.pause");
        button.setText(call);
        button.setAccessibleText(TEXTS.say(paused ? "sound.end.spoken" : "sound.pause.spoken"));
        button.setDisable(face.state() == SoundFace.State.QUIET);
        double wide = Math.max(NARROWEST, Lettering.semibold(16).width(call) + 22);
        new Spot(spot.width() - EDGE - wide, EDGE, wide, spot.height() - 2 * EDGE).put(button);
        double free = spot.width() - LEFT - wide - EDGE - 8;
        title.sayIn(free, Lettering.semibold(18), "ink1", List.of(face.title()));
        detail.sayIn(free, Lettering.regular(14), "ink2", List.of(face.detail(), face.brief()));
        Words.restyle(this, "sound-panel " + (paused ? "needs-you" : "card"));
    }
}
