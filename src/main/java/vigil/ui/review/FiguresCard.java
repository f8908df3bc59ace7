package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The statistics of a session: eight figures, four in a row.
///
/// Thread rule: FX thread.
final class FiguresCard extends Pane {
    private static final Texts TEXTS = Texts.of(FiguresCard.class);

    static final double HEIGHT = 248;
    private static final double NARROW = 500;
    private static final double ROW = 92;

    private record Slot(Label label, Label value, Label note) {}

    private final List<Slot> slots = new ArrayList<>();

    /// @param width of the card; a narrow one has two figures in a row
    FiguresCard(double width, double height) {
        getStyleClass().add("card");
        Place.size(this, width, height);
        int across = width < NARROW ? 2 : 4;
        double column = (width - 24) / across;
        Words.at(this, "heading-dense", 20, 14, 300, 30, Pos.CENTER_LEFT).setText(TEXTS.say("figures.title"));
        for (int i = 0; i < 8; i++) {
            double x = 20 + i % across * column;
            double y = 52 + i / across * ROW;
            Rows.rule(this, x, y, column - 16);
            slots.add(new Slot(
                    Words.at(this, "note ink3", x, y + 8, column - 10, 20, Pos.CENTER_LEFT),
                    Words.at(this, "figure", x, y + 28, column - 8, 36, Pos.CENTER_LEFT),
                    Words.at(this, "note ink2", x, y + 64, column - 10, 20, Pos.CENTER_LEFT)));
        }
    }

    void show(List<Figure> figures) {
        for (int i = 0; i < slots.size(); i++) {
            Figure figure = figures.get(i);
            Slot slot = slots.get(i);
            slot.label().setText(figure.label());
            slot.value().setText(figure.value());
            slot.value().getStyleClass().setAll("label", "figure");
            if (!figure.ink().isEmpty()) {
                slot.value().getStyleClass().add(figure.ink());
            }
            slot.note().setText(figure.note());
            slot.value().setAccessibleText(figure.spoken());
        }
    }
}
