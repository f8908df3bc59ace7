package vigil.ui.start;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import vigil.ui.control.NumeralView;
import vigil.ui.control.Words;
import vigil.ui.face.ValueFace;

/// A number with its name, in its own colour while it is to be believed.
final class ReadingCell extends Pane {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double NAME = 62;
    private final NumeralView numeral;
    private final boolean named;

    /// @param name empty for a number that stands alone
    /// @param kind the style class of the metric's colour
    ReadingCell(String name, String kind) {
        named = !name.isEmpty();
        getStyleClass().addAll("alarm-cell", kind);
        numeral = new NumeralView(60, named ? HPos.RIGHT : HPos.LEFT);
        numeral.setManaged(false);
        Words.at(this, "body-s semibold name", 0, 22, NAME - 6, 28, Pos.CENTER_RIGHT)
                .setText(name);
        getChildren().add(numeral);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double x = named ? NAME : 0;
        numeral.resizeRelocate(x, 4, getWidth() - x, 48);
    }

    void show(String digits, ValueFace.Tone tone) {
        numeral.set(digits);
        pseudoClassStateChanged(DOUBTFUL, tone != ValueFace.Tone.LIVE);
    }
}
