package vigil.ui.wall;

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
import vigil.ui.face.ValueFace;

/// A continuously measured number on a tile: name and unit, number, and under the name why it is as it is.
final class ValueCell extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double TOP = TileLayout.HEADER;

    private final NumeralView numeral;
    private final Label first;
    private final Label second;
    private final AlarmStyle style;
    private final boolean compact;

    /// @param kind the style class that gives it its colour: `spo2`, `pulse`
    ValueCell(String kind, String name, String unit, TileLayout layout, FlashClock clock) {
        getStyleClass().addAll("alarm-cell", kind);
        style = new AlarmStyle(this, clock);
        compact = layout.compact();
        double height = layout.cellsHeight();
        double width = layout.cellWidth();
        HBox label = Place.at(
                new HBox(6, Words.of("heading-dense name", name), Words.of("body-s ink3", unit)), 12, 10, 140, 26);
        label.setAlignment(Pos.BASELINE_LEFT);
        double numeralHeight = layout.numeral() * 0.8;
        numeral = Place.at(
                new NumeralView(layout.numeral(), HPos.RIGHT),
                numeralX(layout),
                (height - numeralHeight) / 2 - 3,
                width - numeralX(layout) - (layout.compact() ? 8 : 14),
                numeralHeight);
        getChildren().addAll(label, numeral);
        first = Words.at(this, "notes", 12, height - 58, width - 24, 24, Pos.CENTER_LEFT);
        second = Words.at(this, "notes", 12, height - 36, width - 24, 24, Pos.CENTER_LEFT);
        Place.size(this, width, height);
        setLayoutY(TOP);
    }

    private static String shorten(String note) {
        return note.replace("below ", "< ").replace("above ", "> ");
    }

    /// Left of it is the room for two short lines.
    private static double numeralX(TileLayout layout) {
        return layout.compact() ? 92 : 108;
    }

    /// Shows a value, and the limit that guards it while there is nothing else to say.
    void show(ValueFace face, String limit) {
        numeral.set(face.digits());
        List<String> notes =
                compact ? face.notes().stream().map(ValueCell::shorten).toList() : face.notes();
        boolean quiet = notes.isEmpty();
        first.setText(notes.size() > 1 ? notes.getFirst() : "");
        second.setText(quiet ? limit : notes.getLast());
        for (Label label : List.of(first, second)) {
            String ink = quiet ? "ink3" : face.strong() ? "ink1" : "ink2";
            Words.restyle(label, "label " + (quiet || !face.strong() ? "body-s " : "heading-small ") + ink);
        }
        pseudoClassStateChanged(DOUBTFUL, face.tone() == ValueFace.Tone.DOUBTFUL);
        style.set(face.look().onCell());
        setAccessibleText(face.spoken());
    }
}
