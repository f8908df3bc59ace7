package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.face.AdverseLine;

/// The adverse events of a session as a list, newest first.
final class AdverseRows extends Pane {
    static final double WIDTH = 300;
    static final double HIGH = SheetParts.HEIGHT - SheetParts.TOP - 12;
    private static final double ROW = WIDTH - 14;
    private static final double HEIGHT = 72;

    private final VBox rows = new VBox(8);
    private final Consumer<AdverseLine> choose;
    private List<AdverseLine> shown = List.of();
    private long held = -1;

    AdverseRows(Consumer<AdverseLine> choose) {
        this.choose = choose;
        getChildren().add(Rows.list(rows, 0, 0, WIDTH, HIGH));
    }

    void show(List<AdverseLine> lines, long inHand) {
        if (lines.equals(shown) && inHand == held) {
            return;
        }
        shown = lines;
        held = inHand;
        rows.getChildren().setAll(lines.reversed().stream().map(this::row).toList());
    }

    private Button row(AdverseLine line) {
        Button row = Place.size(Buttons.of("", () -> choose.accept(line)), ROW, HEIGHT);
        VBox words = new VBox(
                1,
                Words.of("body semibold", phrase(line.what())),
                Words.of("note ink2", line.grade() + " · " + line.detail()));
        words.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().forEach(word -> ((Label) word).setWrapText(true));
        row.setGraphic(Place.size(words, ROW - 20, HEIGHT));
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("tight");
        row.setAccessibleText(phrase(line.what()) + ", " + line.grade() + ", " + line.detail());
        Buttons.setSelected(row, line.entry() == held);
        return row;
    }
}
