package vigil.ui.bedside;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.FlashClock;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.LimitWords;
import vigil.ui.face.ValueFace;

/// A continuously measured number at the bedside, with its limits, or why it is as it is.
final class VitalCard extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final NumeralView numeral;
    private final Label first;
    private final Label second;
    private final AlarmStyle style;

    /// @param kind the style class that gives it its colour: `spo2`, `pulse`
    /// @param size of the digits, px
    /// @param numeralY top of their box, px
    VitalCard(String kind, String name, String unit, double size, double numeralY, FlashClock clock) {
        getStyleClass().addAll("card", "alarm-cell", kind);
        style = new AlarmStyle(this, clock);
        HBox label =
                Place.at(new HBox(8, Words.of("heading name", name), Words.of("body ink3", unit)), 20, 12, 200, 32);
        label.setAlignment(Pos.BASELINE_LEFT);
        numeral = Place.at(new NumeralView(size, HPos.RIGHT), 130, numeralY, 324, size * 0.8);
        getChildren().addAll(label, numeral);
        first = Words.at(this, "body", 20, 57, 200, 24, Pos.CENTER_LEFT);
        second = Words.at(this, "body", 20, 81, 200, 24, Pos.CENTER_LEFT);
    }

    void show(ValueFace face, LimitWords limits) {
        numeral.set(face.digits());
        List<String> notes = face.notes();
        boolean quiet = notes.isEmpty();
        first.setText(quiet ? limits.medium() : notes.getFirst());
        second.setText(quiet ? limits.high() : notes.size() > 1 ? notes.getLast() : "");
        String role = face.strong() ? "label heading-small " : "label body ";
        Words.restyle(first, role + (quiet ? "ink2" : "ink1"));
        Words.restyle(second, role + (quiet ? "ink3" : "ink1"));
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(face.spoken());
    }
}
