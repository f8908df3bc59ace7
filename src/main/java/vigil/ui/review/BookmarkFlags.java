package vigil.ui.review;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.chart.SessionChart;
import vigil.ui.control.Icon;

/// The bookmarks over the chart of review: a flag on the strip of phases, and a hairline down from it.
///
/// Thread rule: FX thread.
final class BookmarkFlags extends Pane {
    private static final double FLAG = 20;

    private final SessionChart chart;
    private List<Integer> moments = List.of();

    BookmarkFlags(SessionChart chart) {
        this.chart = chart;
        setMouseTransparent(true);
    }

    void show(List<Integer> millis) {
        moments = List.copyOf(millis);
        place();
    }

    /// Puts each flag where its moment is drawn now.
    void place() {
        getChildren().clear();
        for (int moment : moments) {
            OptionalDouble x = chart.xAt(moment);
            x.ifPresent(this::flag);
        }
    }

    private void flag(double x) {
        Region line = new Region();
        line.getStyleClass().add("bookmark-line");
        line.resizeRelocate(x - 0.5, 4, 1, getHeight() - 80);
        Region flag = Icon.BOOKMARK.box(FLAG);
        flag.getStyleClass().add("bookmark");
        flag.resizeRelocate(x - FLAG / 2, 4, FLAG, FLAG);
        line.setManaged(false);
        flag.setManaged(false);
        getChildren().addAll(line, flag);
    }
}
