package vigil.ui.bedside;

import java.util.ArrayList;
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
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.face.LimitWords;
import vigil.ui.face.ValueFace;
import vigil.ui.theme.Fonts;

/// A continuously measured number at the bedside, with its limits, or why it is as it is.
final class VitalCard extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    /// Between notes and digits, px.
    private static final double AIR = 8;
    private static final double LINE = 24;
    private static final int MOST = 3;

    private final NumberLook look;
    private final NumeralView numeral;
    private final List<Label> lines = new ArrayList<>();
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
        for (int i = 0; i < MOST; i++) {
            lines.add(Words.at(this, look.role(), left, look.notes() + i * look.line(), 200, LINE, Pos.CENTER_LEFT));
        }
    }

    void show(ValueFace face, LimitWords limits) {
        numeral.set(face.digits());
        List<String> notes = face.notes();
        boolean quiet = notes.isEmpty();
        double space = look.width() - 2 * look.left() - numeral.widthOf(face.digits()) - AIR;
        List<String> told = quiet ? List.of(limits.medium(), limits.high()) : broken(notes, space);
        String role = "label " + (face.strong() ? "semibold " : "") + look.role() + " ";
        for (int i = 0; i < lines.size(); i++) {
            Label line = lines.get(i);
            line.setText(i < told.size() ? told.get(i) : "");
            Place.size(line, space, LINE);
            Words.restyle(line, role + (!quiet ? "ink1" : i == 0 ? "ink2" : "ink3"));
        }
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(face.spoken());
    }

    /// A note that is too long for its line goes over into the next: what is cut off might be the number that matters.
    private List<String> broken(List<String> notes, double space) {
        List<String> told = new ArrayList<>();
        for (String note : notes) {
            int blank = note.lastIndexOf(' ', note.lastIndexOf(' ') - 1);
            boolean fits = TextWidth.of(note, Fonts.SEMIBOLD, look.px()) <= space;
            int at = blank < 0 ? note.lastIndexOf(' ') : blank;
            if (fits || at < 0 || notes.size() >= MOST) {
                told.add(note);
            } else {
                told.add(note.substring(0, at));
                told.add(note.substring(at + 1));
            }
        }
        return told;
    }
}
