package vigil.ui.wall;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.SoundFace;
import vigil.ui.language.Texts;

/// What the alarm sound does, and the button that pauses it or ends the pause. Always in the same place.
final class SoundPanel extends Pane {
    private static final Texts TEXTS = Texts.of(SoundPanel.class);
    private static final double LEFT = 42;
    private static final double EDGE = 8;
    /// Ux 8: the least width of what is done on a live screen, px.
    private static final double NARROWEST = 64;
    /// As wide as any length of a pause.
    private static final String WIDEST = "2:00";

    private final Node bell;
    private final Node bellOff;
    private final FittedWords title;
    /// What stands alone in the middle where there is no detail.
    private final FittedWords alone;
    private final FittedWords detail;
    private final Button button;
    private final String end = TEXTS.say("sound.end");
    private final double free;
    private Optional<SoundFace> shown = Optional.empty();

    SoundPanel(Spot spot, Runnable press) {
        getStyleClass().add("sound-panel");
        spot.put(this);
        button = Buttons.of("", press);
        button.getStyleClass().add("dense");
        button.setTextAlignment(TextAlignment.CENTER);
        button.setId("pause-audio");
        Spot icon = new Spot(12, 0, 22, spot.height());
        bell = icon.icon(Icon.BELL.node(22));
        bellOff = icon.icon(Icon.BELL_OFF.node(22));
        getChildren().addAll(bell, bellOff, button);
        double wide = Math.max(NARROWEST, Math.max(width(pause(WIDEST)), width(end)) + 28);
        new Spot(spot.width() - EDGE - wide, EDGE, wide, spot.height() - 2 * EDGE).put(button);
        free = spot.width() - LEFT - wide - EDGE - 6;
        double middle = spot.height() / 2;
        title = new FittedWords(
                this, new Spot(LEFT, middle - 25, spot.width() - LEFT, 26), Lettering.semibold(18), HPos.LEFT);
        alone = new FittedWords(
                this, new Spot(LEFT, middle - 13, spot.width() - LEFT, 26), Lettering.semibold(18), HPos.LEFT);
        detail = new FittedWords(
                this, new Spot(LEFT, middle + 1, spot.width() - LEFT, 20), Lettering.regular(14), HPos.LEFT);
    }

    /// @param length of the pause; empty where rooms differ
    private static String pause(String length) {
        return TEXTS.say("sound.pause", length).strip().replace(' ', '\n');
    }

    /// The widest of a text's lines, px.
    private static double width(String text) {
        return text.lines().mapToDouble(Lettering.semibold(16)::width).max().orElse(0);
    }

    void show(SoundFace face) {
        if (shown.filter(face::equals).isPresent()) {
            return;
        }
        shown = Optional.of(face);
        boolean paused = face.state() == SoundFace.State.PAUSED;
        Words.visible(bell, !paused);
        Words.visible(bellOff, paused);
        button.setText(paused ? end : pause(face.pause()));
        button.setAccessibleText(
                paused
                        ? TEXTS.say("sound.end.spoken")
                        : TEXTS.say("sound.pause.spoken", face.pause()).strip());
        button.setDisable(face.state() == SoundFace.State.QUIET);
        String brief = paused ? TEXTS.say("sound.paused.short", face.left()) : face.title();
        detail.sayIn(free, Lettering.regular(14), "ink2", List.of(face.detail(), face.brief(), ""));
        boolean single = detail.text().isEmpty();
        List<String> wordings = List.of(face.title(), brief);
        title.sayIn(free, Lettering.semibold(18), "ink1", single ? List.of("") : wordings);
        alone.sayIn(free, Lettering.semibold(18), "ink1", single ? wordings : List.of(""));
        Words.restyle(this, "sound-panel " + (paused ? "needs-you" : "card"));
    }
}
