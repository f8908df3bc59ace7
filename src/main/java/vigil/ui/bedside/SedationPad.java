package vigil.ui.bedside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.monitor.MonitorCommand;
import vigil.session.Score;
import vigil.treatment.Scale;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// MOAA/S, the level of sedation: a number and what the patient answers to (clinical facts, 2.3).
final class SedationPad extends Pane {
    private static final List<String> ANSWERS = List.of("none", "pain", "prodding", "if loud", "slowly", "readily");
    private final Label words;
    private final List<Button> pads = new ArrayList<>();
    private final TimeText time;
    private final AlarmStyle style;

    SedationPad(BedsideViewModel model, TimeText time, FlashClock flash) {
        this.time = time;
        getStyleClass().add("alarm-cell");
        style = new AlarmStyle(this, flash);
        Words.at(this, "heading-dense", 16, 0, 120, 30, Pos.CENTER_LEFT).setText("MOAA/S");
        words = Words.at(this, "note ink3", 96, 2, 192, 28, Pos.CENTER_RIGHT);
        for (int score = 5; score >= 0; score--) {
            pads.add(pad(model, score));
        }
    }

    private Button pad(BedsideViewModel model, int score) {
        int place = 5 - score;
        Button pad = Buttons.of("", () -> model.ask(by -> new MonitorCommand.ScoreSedation(score, by)));
        VBox face =
                new VBox(-3, Words.of("body bold", Integer.toString(score)), Words.of("note ink2", ANSWERS.get(score)));
        face.setAlignment(Pos.CENTER);
        pad.setGraphic(face);
        pad.setAccessibleText("MOAA/S " + score + ", " + ANSWERS.get(score));
        pad.getStyleClass().add("sedation-pad");
        pad.setId("moaas-" + score);
        Place.at(pad, 16 + place % 3 * 93.5, 35 + place / 3 * 56, 85, 48);
        getChildren().add(pad);
        return pad;
    }

    void show(BedsideFace face) {
        style.set(face.room().sedation().onCell());
        Optional<Score> newest = face.session().charting().lastScore(Scale.MOAAS);
        int score = newest.map(Score::value).orElse(-1);
        String last = newest.map(s -> score + " at " + time.shortClock(s.at())).orElse("not scored");
        words.setText(face.sedationDue().isEmpty() ? last : last + " · " + face.sedationDue());
        for (int i = 0; i < pads.size(); i++) {
            Buttons.setSelected(pads.get(i), 5 - i == score);
        }
    }

    /// Takes the keyboard's hand.
    void takeFocus() {
        pads.getFirst().requestFocus();
    }
}
