package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.session.Correctable;
import vigil.ui.control.Rows;
import vigil.ui.face.TimeText;

/// What can be corrected, newest first.
final class CorrectionRows extends Pane {
    private static final double WIDTH = 390;
    private static final double HEIGHT = 56;

    private final VBox rows = new VBox();
    private final TimeText time;
    private final Consumer<Correctable> choose;
    private List<Correctable> shown = List.of();
    private long held = -1;

    CorrectionRows(TimeText time, double height, Consumer<Correctable> choose) {
        this.time = time;
        this.choose = choose;
        getChildren().add(Rows.list(rows, 0, 0, WIDTH + 14, height));
    }

    void show(List<Correctable> entries, long inHand) {
        if (entries.equals(shown) && inHand == held) {
            return;
        }
        shown = entries;
        held = inHand;
        rows.getChildren().setAll(entries.reversed().stream().map(this::row).toList());
    }

    private Pane row(Correctable entry) {
        String at = time.clock(entry.at());
        Pane row = Rows.row(WIDTH, HEIGHT, at + ", " + phrase(entry.words()), () -> choose.accept(entry));
        Rows.cell(row, "body-s ink2", 8, 84, Pos.CENTER_LEFT, at);
        Rows.cell(row, "body-s semibold", 96, WIDTH - 104, Pos.CENTER_LEFT, phrase(entry.words()))
                .setWrapText(true);
        Rows.setChosen(row, entry.entry() == held);
        return row;
    }
}
