package vigil.ui.help;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import vigil.ui.control.TextWidth;
import vigil.ui.theme.Fonts;

/// Draws a table of the manual: columns share the width after the length of what stands in them.
///
/// Thread rule: FX thread.
final class MarkdownTable {
    /// A column gets at least and at most the width of so many letters.
    private static final int LEAST = 8;
    private static final int MOST = 60;
    /// The width of a common letter, px.
    private static final double LETTER = 9;
    /// The letters of `help.css` at their widest, and the air beside a cell, px.
    private static final double SIZE = 18;

    private static final double AIR = 18;
    /// A word that takes no more is not broken, px.
    private static final double WHOLE_WORD = 160;

    private final MarkdownText text;

    MarkdownTable(MarkdownText text) {
        this.text = text;
    }

    GridPane of(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                boolean head = part instanceof TableHead;
                if (!head || !MarkdownText.plain(line).isBlank()) {
                    addRow(grid, line, row, head);
                    row++;
                }
            }
        }
        return grid;
    }

    private void addRow(GridPane grid, Node line, int row, boolean head) {
        int column = 0;
        for (Node cell = line.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
            TextFlow words = text.flow(cell);
            words.getStyleClass().add(head ? "help-head" : "help-cell");
            GridPane.setValignment(words, VPos.TOP);
            grid.add(words, column, row);
            widen(grid, column, MarkdownText.plain(cell));
            column++;
        }
    }

    private static void widen(GridPane grid, int column, String said) {
        while (grid.getColumnConstraints().size() <= column) {
            ColumnConstraints fresh = new ColumnConstraints();
            fresh.setHgrow(Priority.ALWAYS);
            fresh.setMinWidth(LEAST * LETTER);
            fresh.setPrefWidth(LEAST * LETTER);
            grid.getColumnConstraints().add(fresh);
        }
        double longest = Arrays.stream(said.split("\\s+"))
                .mapToDouble(word -> TextWidth.of(word, Fonts.SEMIBOLD, SIZE))
                .max()
                .orElse(0);
        ColumnConstraints constraints = grid.getColumnConstraints().get(column);
        constraints.setMinWidth(Math.max(constraints.getMinWidth(), Math.min(WHOLE_WORD, longest) + AIR));
        constraints.setPrefWidth(Math.max(constraints.getPrefWidth(), Math.min(MOST, said.length()) * LETTER));
    }
}
