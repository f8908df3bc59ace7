package vigil.ui.start;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.SoundCheck;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The test of the alarm sound: plays the HIGH burst once and asks whether it was heard (ux 12.3).
final class SoundCard extends Pane {
    private final SoundCheck check;
    private final TimeText time;
    private final Label title;
    private final Label detail;
    private final Button play;
    private final Button heard;
    private final Button notHeard;

    /// @param answer told whether a person heard it
    SoundCard(
            SoundCheck check,
            TimeText time,
            double width,
            Runnable player,
            java.util.function.Consumer<Boolean> answer) {
        this.check = check;
        this.time = time;
        getStyleClass().add("card");
        getChildren().add(Place.at(Icon.SOUND.box(32), 20, 40, 36, 36));
        title = Words.at(this, "heading-dense", 72, 24, 250, 34, Pos.CENTER_LEFT);
        detail = Words.at(this, "body-s ink2", 72, 58, width - 72 - 192, 46, Pos.TOP_LEFT);
        detail.setWrapText(true);
        play = Buttons.of(Icon.PLAY, "", player);
        play.setId("sound-play");
        heard = Buttons.primary(Buttons.of("I heard it", () -> answer.accept(true)));
        heard.setId("sound-heard");
        notHeard = Buttons.of("Not heard", () -> answer.accept(false));
        notHeard.setId("sound-not-heard");
        getChildren()
                .addAll(
                        Place.at(play, width - 180, 30, 160, 56),
                        Place.at(heard, width - 320, 30, 144, 56),
                        Place.at(notHeard, width - 164, 30, 144, 56));
    }

    /// Where the keyboard goes.
    Optional<Node> place() {
        return Optional.of(play.isVisible() ? play : heard);
    }

    void show() {
        SoundCheck.State state = check.state();
        boolean asking = state == SoundCheck.State.PLAYED;
        Words.visible(heard, asking);
        Words.visible(notHeard, asking);
        Words.visible(play, !asking);
        play.setText(state == SoundCheck.State.NOT_TESTED ? "Play" : "Play again");
        String at = check.at().map(time::clock).orElse("");
        title.setText(
                switch (state) {
                    case NOT_TESTED -> "Alarm sound not tested";
                    case PLAYED -> "Did you hear it?";
                    case SILENT -> "Alarm sound not played";
                    case HEARD -> "Alarm sound heard";
                    case NOT_HEARD -> "Alarm sound not heard";
                });
        detail.setText(
                switch (state) {
                    case NOT_TESTED -> "Play sounds HIGH once.";
                    case PLAYED -> "Played " + at;
                    case SILENT -> check.trouble();
                    case HEARD -> "“I heard it” " + at;
                    case NOT_HEARD -> "At " + at + ". Look at output and volume.";
                });
    }
}
