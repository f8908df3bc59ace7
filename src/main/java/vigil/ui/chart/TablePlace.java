package vigil.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where the table stands while it is shown: over its chart. It is made when it is asked for first.
///
/// Thread rule: FX thread.
final class TablePlace {
    private static final double MARGIN = 12;

    private final SessionChart chart;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private @Nullable ChartTable table;

    TablePlace(SessionChart chart) {
        this.chart = chart;
        shown.subscribe(this::turn);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    void close() {
        shown.set(false);
        table = null;
    }

    /// Brings the table up to a scene, if it is shown.
    void show(ChartScene scene) {
        if (shown.get() && table != null) {
            table.show(scene);
        }
    }

    void layout(double width, double height) {
        if (shown.get() && table != null) {
            table.view().resizeRelocate(MARGIN, 0, width - 2 * MARGIN, height - MARGIN);
        }
    }

    private void turn(boolean asTable) {
        if (!asTable) {
            boolean focused = table != null && table.view().isFocused();
            chart.cover(null);
            if (focused) {
                chart.requestFocus();
            }
            return;
        }
        ChartTable made = table == null ? make() : table;
        table = made;
        chart.scene().ifPresent(made::show);
        chart.cover(made.view());
        chart.layout();
        made.view().requestFocus();
    }

    /// T and Escape lead back from the table, too: it has the focus.
    private ChartTable make() {
        ChartTable made = new ChartTable();
        made.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case T, ESCAPE -> {
                    shown.set(false);
                    event.consume();
                }
                default -> {}
            }
        });
        return made;
    }
}
