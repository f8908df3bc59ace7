package vigil.ui.chart;

import java.util.Objects;
import javafx.scene.Parent;

/// The style sheet of this room's controls.
final class ChartStyle {
    private ChartStyle() {}

    static void addTo(Parent parent) {
        parent.getStylesheets()
                .add(Objects.requireNonNull(ChartStyle.class.getResource("chart.css"))
                        .toExternalForm());
    }
}
