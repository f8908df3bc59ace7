package vigil.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import vigil.ui.control.RowFact;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.theme.Fonts;

/// Facts in a list: the name, and the value at the right of it or below it. A long pair gets smaller letters, so that
/// neither is cut.
final class FactRows extends Pane {
    private static final double BESIDE = 16;
    private final double width;
    private final double height;
    private final boolean stacks;
    private List<RowFact> shown = List.of();

    FactRows(double width, double height, boolean stacks) {
        this.width = width;
        this.height = height;
        this.stacks = stacks;
    }

    void show(List<RowFact> facts) {
        if (!facts.equals(shown)) {
            shown = facts;
            getChildren().clear();
            for (int i = 0; i < facts.size(); i++) {
                Rows.rule(this, 20, i * height, width - 40);
                row(facts.get(i), i * height);
            }
        }
    }

    private void row(RowFact fact, double y) {
        double inner = width - 40;
        if (stacks) {
            Words.at(this, "note ink2", 20, y + 2, inner, 18, Pos.CENTER_LEFT).setText(fact.name());
            Words.at(this, "body-s semibold", 20, y + 20, inner, 22, Pos.CENTER_LEFT)
                    .setText(fact.value());
            return;
        }
        boolean fits = taken(fact, 16) <= inner;
        String small = fits ? "body-s" : "note";
        double name = TextWidth.of(fact.name(), Fonts.REGULAR, fits ? 16 : 14) + 2;
        Words.at(this, small + " ink2", 20, y, name, height, Pos.CENTER_LEFT).setText(fact.name());
        Words.at(this, small + " semibold", 20 + name + 8, y, inner - name - 8, height, Pos.CENTER_RIGHT)
                .setText(fact.value());
    }

    private static double taken(RowFact fact, double size) {
        return TextWidth.of(fact.name(), Fonts.REGULAR, size)
                + BESIDE
                + TextWidth.of(fact.value(), Fonts.SEMIBOLD, size);
    }
}
