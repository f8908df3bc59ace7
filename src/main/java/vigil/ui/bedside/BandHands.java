package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.PastLock;
import vigil.ui.control.Place;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.SoundFace;
import vigil.ui.face.TimeText;

/// Acknowledge and Pause audio, always at the same place. A pause shows its countdown and is ended by the same button
/// (ux 5.4).
///
/// Thread rule: FX thread.
final class BandHands extends HBox {
    private final boolean small;
    private final Button acknowledge;
    private final Button sound;

    BandHands(boolean small, BedsideViewModel model) {
        super(small ? 10 : 20);
        this.small = small;
        acknowledge = button(Buttons.of(Icon.CHECK, say("band.acknowledge"), model::acknowledge), ack(), "F2");
        acknowledge.setId("acknowledge");
        sound = button(Buttons.of(Icon.BELL_OFF, "", model::pressSound), pause(), "F3");
        sound.setId("pause-audio");
        PastLock.mark(this);
        getChildren().addAll(acknowledge, sound);
    }

    private double ack() {
        return small ? 168 : 208;
    }

    private double pause() {
        return small ? 170 : 260;
    }

    /// Both with what is between them, px.
    double width() {
        return ack() + getSpacing() + pause();
    }

    private static Button button(Button button, double width, String key) {
        button.setTooltip(new Tooltip(key));
        button.getStyleClass().add("band-button");
        return Place.size(button, width, 56);
    }

    void show(BedsideFace face) {
        boolean nothing =
                face.alarm().map(AlarmLine::look).map(l -> l.acknowledged()).orElse(true);
        disable(acknowledge, nothing);
        Duration pause = face.session().limitsInForce().silence().audioPaused();
        boolean paused = face.sound().state() == SoundFace.State.PAUSED;
        sound.setText(
                paused
                        ? say("band.paused", countdown(face.sound().title()))
                        : say(small ? "band.pause.narrow" : "band.pause", TimeText.duration(pause)));
        sound.setAccessibleText(sound.getText().replace('\n', ' '));
        Buttons.setSelected(sound, paused);
        boolean dense = paused || small;
        if (sound.getStyleClass().contains("dense") != dense) {
            if (dense) {
                sound.getStyleClass().add("dense");
            } else {
                sound.getStyleClass().remove("dense");
            }
        }
        disable(sound, face.sound().state() == SoundFace.State.QUIET);
    }

    /// A button that goes grey under the hand gives the focus to nobody: the next press of the same key must not do
    /// something else.
    private void disable(Button button, boolean disabled) {
        if (disabled && button.isFocused() && getScene() != null) {
            getScene().getRoot().requestFocus();
        }
        button.setDisable(disabled);
    }

    /// The time at the end of `Audio paused 1:22`.
    private static String countdown(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }
}
