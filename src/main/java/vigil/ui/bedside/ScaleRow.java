package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.monitor.MonitorCommand;
import vigil.session.Score;
import vigil.session.Session;
import vigil.treatment.Scale;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// A scale of one number: one touch records it.
final class ScaleRow extends Pane {
    static final double HEIGHT = 82;
    private static final double GAP = 8;

    private final Scale scale;
    private final TimeText time;
    private final Label last;
    private final List<Button> buttons = new ArrayList<>();

    ScaleRow(Scale scale, BedsideViewModel model, TimeText time) {
        this.scale = scale;
        this.time = time;
        Words.at(this, "body semibold", 0, 0, 300, 26, Pos.CENTER_LEFT).setText(BedsideText.of(scale));
        last = Words.at(this, "note ink2", 310, 0, SheetParts.INNER - 310, 26, Pos.CENTER_RIGHT);
        int answers = scale.most() - scale.least() + 1;
        double wide = Math.floor((SheetParts.INNER - (answers - 1) * GAP) / answers);
        for (int value = scale.least(); value <= scale.most(); value++) {
            int chosen = value;
            Button button = Buttons.of(
                    Integer.toString(value),
                    () -> model.ask(by -> new MonitorCommand.Score(scale, chosen, List.of(), by)));
            button.getStyleClass().add("sedation-pad");
            button.setId("score-" + scale.name() + "-" + value);
            button.setAccessibleText(say("scores.spoken", BedsideText.of(scale), value));
            buttons.add(button);
            getChildren().add(Place.at(button, (value - scale.least()) * (wide + GAP), 26, wide, 56));
        }
    }

    void show(Session session) {
        Optional<Score> newest = session.charting().lastScore(scale);
        last.setText(
                newest.map(s -> say("scores.at", s.value(), time.clock(s.at()))).orElse(say("scores.never")));
        for (int i = 0; i < buttons.size(); i++) {
            int value = scale.least() + i;
            Buttons.setSelected(
                    buttons.get(i), newest.filter(s -> s.value() == value).isPresent());
        }
    }
}
