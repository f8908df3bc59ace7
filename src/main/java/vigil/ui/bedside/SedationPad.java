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
import vigil.session.Mark;
import vigil.session.Session;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Buttons;
import vigil.ui.control.FlashClock;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLook;
import vigil.ui.face.TimeText;

/// MOAA/S, the level of sedation: a number and what the patient answers to (clinical facts, 2.3).
final class SedationPad extends Pane {
    private static final List<String> ANSWERS = List.of("none", "pain", "prodding", "if loud", "slowly", "readily");
    private final Label last;
    private final List<Button> pads = new ArrayList<>();
    private final TimeText time;
    private final AlarmStyle style;

    SedationPad(BedsideViewModel model, TimeText time, FlashClock flash) {
        this.time = time;
        getStyleClass().add("alarm-cell");
        style = new AlarmStyle(this, flash);
        Words.at(this, "heading-dense", 16, 0, 120, 30, Pos.CENTER_LEFT).setText("MOAA/S");
        last = Words.at(this, "note ink3", 110, 2, 178, 28, Pos.CENTER_RIGHT);
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

    /// @param look of the alarm on the score
    void show(Session session, AlarmLook look) {
        style.set(look.onCell());
        Optional<Mark> newest = session.marks().reversed().stream()
                .filter(m -> m.kind() == Mark.Kind.SEDATION)
                .findFirst();
        int score =
                newest.map(m -> m.text().charAt(m.text().length() - 1) - '0').orElse(-1);
        last.setText(newest.map(m -> score + " at " + time.shortClock(m.at())).orElse("not scored yet"));
        for (int i = 0; i < pads.size(); i++) {
            Buttons.setSelected(pads.get(i), 5 - i == score);
        }
    }
}
