package vigil.ui.bedside;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
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
    /// Between notes and digits, px.
    private static final double AIR = 8;

    private final NumberLook look;
    private final NumeralView numeral;
    private final Label first;
    private final Label second;
    private final AlarmStyle style;

    /// @param kind the style class that gives it its colour: `spo2`, `pulse`
    VitalCard(String kind, String name, String unit, NumberLook look, FlashClock clock) {
        this.look = look;
        getStyleClass().addAll("card", "alarm-cell", kind);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        style = new AlarmStyle(this, clock);
        double left = look.left();
        HBox label = Place.at(
                new HBox(8, Words.of("heading name", name), Words.of("body ink3", unit)), left, left - 8, 200, 32);
        label.setAlignment(Pos.BASELINE_LEFT);
        double most = look.digits() * 1.84;
        numeral = Place.at(
                new NumeralView(look.digits(), HPos.RIGHT),
                look.width() - left + 2 - most,
                look.top(),
                most,
                look.digits() * 0.8);
        getChildren().addAll(label, numeral);
        first = Words.at(this, look.role(), left, look.notes(), 200, 24, Pos.CENTER_LEFT);
        second = Words.at(this, look.role(), left, look.notes() + look.line(), 200, 24, Pos.CENTER_LEFT);
    }

    void show(ValueFace face, LimitWords limits) {
        numeral.set(face.digits());
        List<String> notes = face.notes();
        boolean quiet = notes.isEmpty();
        first.setText(quiet ? limits.medium() : notes.getFirst());
        second.setText(quiet ? limits.high() : notes.size() > 1 ? notes.getLast() : "");
        double space = look.width() - 2 * look.left() - numeral.widthOf(face.digits()) - AIR;
        Place.size(first, space, 24);
        Place.size(second, space, 24);
        String role = "label " + (face.strong() ? "semibold " : "") + look.role() + " ";
        Words.restyle(first, role + (quiet ? "ink2" : "ink1"));
        Words.restyle(second, role + (quiet ? "ink3" : "ink1"));
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(face.spoken());
    }
}
