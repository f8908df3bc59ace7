package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
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
    private final Label words;
    private final List<Button> pads = new ArrayList<>();
    private final List<Label> answers = new ArrayList<>();
    private final TimeText time;
    private final AlarmStyle style;

    SedationPad(BedsideViewModel model, TimeText time, FlashClock flash) {
        this.time = time;
        getStyleClass().add("alarm-cell");
        style = new AlarmStyle(this, flash);
        Words.at(this, "heading-dense", 16, 0, 120, 30, Pos.CENTER_LEFT).setText(say("moaas"));
        words = Words.at(this, "note ink3", 96, 2, 192, 28, Pos.CENTER_RIGHT);
        for (int score = 5; score >= 0; score--) {
            pads.add(pad(model, score));
        }
    }

    private Button pad(BedsideViewModel model, int score) {
        int place = 5 - score;
        Button pad = Buttons.of("", () -> model.pressSedation(score));
        Label answer = Words.of("note ink2", answer(score));
        answers.add(answer);
        VBox face = new VBox(-3, Words.of("body bold", Integer.toString(score)), answer);
        face.setAlignment(Pos.CENTER);
        pad.setGraphic(face);
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
        String last = newest.map(s -> say("moaas.last", score, time.shortClock(s.at())))
                .orElse(say("moaas.never"));
        words.setText(face.sedationDue().isEmpty() ? last : last + " · " + face.sedationDue());
        for (int i = 0; i < pads.size(); i++) {
            Buttons.setSelected(pads.get(i), 5 - i == score);
            showUndo(5 - i, face.undos());
        }
    }

    private void showUndo(int score, Undos undos) {
        long left = undos.sedation()
                .filter(u -> u.isOf(score))
                .map(Undo::secondsLeft)
                .orElse(0L);
        Label answer = answers.get(5 - score);
        answer.setText(left > 0 ? say("undo") : answer(score));
        Words.restyle(answer, "label note " + (left > 0 ? "bold" : "ink2"));
        String spoken = say("moaas.spoken", score, answer(score));
        pads.get(5 - score).setAccessibleText(left > 0 ? say("undo.spoken", spoken, left) : spoken);
    }

    /// What the patient answers to.
    private static String answer(int score) {
        return switch (score) {
            case 5 -> say("moaas.5");
            case 4 -> say("moaas.4");
            case 3 -> say("moaas.3");
            case 2 -> say("moaas.2");
            case 1 -> say("moaas.1");
            default -> say("moaas.0");
        };
    }

    /// Takes the keyboard's hand.
    void takeFocus() {
        pads.getFirst().requestFocus();
    }
}
