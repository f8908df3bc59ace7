package vigil.ui.wall;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.SoundFace;
import vigil.ui.theme.Fonts;

/// What the alarm sound does, and the button that pauses it or ends the pause. Always in the same place.
final class SoundPanel extends HBox {
    /// What bell and button leave for the words, px.
    private static final double DETAIL = 136;

    private final Node bell = Icon.BELL.node(22);
    private final Node bellOff = Icon.BELL_OFF.node(22);
    private final Label title = Words.of("heading-small");
    private final Label detail = Words.of("note ink2");
    private final Button button;

    SoundPanel(Runnable press) {
        getStyleClass().add("sound-panel");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(10);
        title.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        button = Buttons.of("", press);
        button.getStyleClass().add("dense");
        button.setMinSize(USE_PREF_SIZE, 56);
        getChildren().addAll(bell, bellOff, words, button);
    }

    void show(SoundFace face) {
        boolean paused = face.state() == SoundFace.State.PAUSED;
        Words.visible(bell, !paused);
        Words.visible(bellOff, paused);
        title.setText(face.title());
        boolean fits = TextWidth.of(face.detail(), Fonts.REGULAR, 14) <= DETAIL;
        detail.setText(fits ? face.detail() : face.brief());
        button.setText(paused ? "End" : "Pause 2:00");
        button.setDisable(face.state() == SoundFace.State.QUIET);
        Words.restyle(this, "sound-panel " + (paused ? "needs-you" : "card"));
    }
}
