package vigil.ui.chart;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// The chart as a table, for those who cannot see it or want the numbers (ux, section 13).
///
/// Thread rule: FX thread.
final class ChartTable {
    private static final Texts TEXTS = Texts.of(ChartTable.class);
    private static final double HEADER_AIR = 26;

    private final ObservableList<TableRow> rows = FXCollections.observableArrayList();
    private final TableView<TableRow> view = new TableView<>(rows);
    private final FaceRuler ruler = new FaceRuler();
    private List<LaneKind> trends = List.of();

    ChartTable() {
        view.getStyleClass().add("chart-table");
        view.setId("chart-table");
        view.setAccessibleText(TEXTS.say("table.name"));
        view.setPlaceholder(Words.of("body-s ink3", TEXTS.say("table.empty")));
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        view.setFixedCellSize(36);
    }

    TableView<TableRow> view() {
        return view;
    }

    /// Shows the rows of a scene; those that are the same stay, so that nobody loses the row they read.
    void show(ChartScene scene) {
        List<LaneKind> lanes = LaneKind.trendsOf(scene.layout());
        if (!lanes.equals(trends) || view.getColumns().isEmpty()) {
            trends = lanes;
            addColumns();
        }
        List<TableRow> wanted = TableRows.of(scene);
        for (int i = 0; i < Math.min(wanted.size(), rows.size()); i++) {
            if (!rows.get(i).equals(wanted.get(i))) {
                rows.set(i, wanted.get(i));
            }
        }
        if (wanted.size() < rows.size()) {
            rows.remove(wanted.size(), rows.size());
        } else if (wanted.size() > rows.size()) {
            rows.addAll(wanted.subList(rows.size(), wanted.size()));
        }
    }

    private void addColumns() {
        view.getColumns().clear();
        fixed(column(TEXTS.say("table.minute"), 84, TableRow::minute));
        fixed(column(TEXTS.say("table.clock"), 104, TableRow::clock));
        for (int i = 0; i < trends.size(); i++) {
            int place = i;
            LaneKind kind = trends.get(i);
            String title = kind.label() + " " + kind.unit();
            double width = Math.max(92, ruler.width(title, Fonts.SEMIBOLD, 14) + HEADER_AIR);
            fixed(column(title, width, row -> row.trends().get(place)));
        }
        fixed(column(LaneKind.NIBP.label() + " " + LaneKind.NIBP.unit(), 168, TableRow::pressure));
        column(TEXTS.say("table.source"), 152, TableRow::source);
        column(TEXTS.say("table.events"), 220, TableRow::events);
    }

    /// A column of numbers, which must not be cut.
    private static void fixed(TableColumn<TableRow, String> column) {
        column.setMinWidth(column.getPrefWidth());
    }

    private TableColumn<TableRow, String> column(String title, double width, Function<TableRow, String> text) {
        TableColumn<TableRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(96);
        column.setSortable(false);
        column.setReorderable(false);
        view.getColumns().add(column);
        return column;
    }
}
