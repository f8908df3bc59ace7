package vigil.ui.review;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.layout.Region;
import vigil.report.SessionStatistics;
import vigil.session.Session;
import vigil.ui.chart.SessionChart;

/// Two cursors in the chart: the first stays where it was set, the second is the chart's own.
///
/// Thread rule: FX thread.
final class MeasureTool {
    private final SessionChart chart;
    private final Region line = new Region();
    private boolean on;
    private OptionalInt first = OptionalInt.empty();
    private OptionalDouble limit = OptionalDouble.empty();
    private Optional<Session> session = Optional.empty();

    MeasureTool(SessionChart chart) {
        this.chart = chart;
        line.getStyleClass().add("measure-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
    }

    /// The first cursor, to lie over the chart.
    Region line() {
        return line;
    }

    boolean isOn() {
        return on;
    }

    void show(Session shown) {
        if (session.filter(s -> s.id().equals(shown.id())).isEmpty()) {
            stop();
        }
        session = Optional.of(shown);
    }

    /// Begins to measure at the cursor, or at the first click; measures no more the second time.
    void toggle() {
        if (on) {
            stop();
            return;
        }
        on = true;
        limit = session.map(s -> SessionStatistics.of(s).saturation().limit()).orElse(OptionalDouble.empty());
        first = chart.momentProperty().get();
        place();
    }

    void stop() {
        on = false;
        first = OptionalInt.empty();
        place();
    }

    /// The chart's cursor moved: without a first one, this is it.
    void moved(OptionalInt moment) {
        if (on && first.isEmpty()) {
            first = moment;
            place();
        }
    }

    /// Where the measure begins; empty until that is chosen.
    OptionalInt begin() {
        return first;
    }

    /// What lies between the cursors; empty until there are two.
    Optional<Measurement> result() {
        OptionalInt second = chart.momentProperty().get();
        if (!on || first.isEmpty() || second.isEmpty() || first.getAsInt() == second.getAsInt()) {
            return Optional.empty();
        }
        return session.map(s -> Measurement.of(s, limit, first.getAsInt(), second.getAsInt()));
    }

    /// Puts the line where its moment is drawn now.
    void place() {
        OptionalDouble x = first.isPresent() ? chart.xAt(first.getAsInt()) : OptionalDouble.empty();
        line.setVisible(x.isPresent());
        x.ifPresent(at -> line.resizeRelocate(
                chart.getLayoutX() + at - 0.75, chart.getLayoutY() + 30, 1.5, chart.getHeight() - 80));
    }
}
