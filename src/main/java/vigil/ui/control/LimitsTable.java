package vigil.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.metric.Metric;

/// The limits of a room, to read, by priority. LOW tiers are shown only in such a table (ux 7).
///
/// Thread rule: FX thread.
public final class LimitsTable extends Pane {

    public LimitsTable(AlarmLimits limits) {
        for (AlarmPriority priority : AlarmPriority.values()) {
            heading(priority, column(priority));
        }
        row(0, "SpO₂ below, %", p -> sampled(limits, Metric.SPO2, Direction.BELOW, p));
        row(1, "PR below, /min", p -> sampled(limits, Metric.PULSE_RATE, Direction.BELOW, p));
        row(2, "PR above, /min", p -> sampled(limits, Metric.PULSE_RATE, Direction.ABOVE, p));
        row(3, "NIBP above, mmHg", p -> pressure(limits.cuff(), p));
        CuffLimits.Low low = limits.cuff().low();
        row(4, "NIBP below, mmHg", p -> switch (p) {
            case LOW -> "";
            case MEDIUM -> low.mediumSystolic() + ", MAP " + low.mediumMean();
            case HIGH -> Integer.toString(low.highSystolic());
        });
        CuffLimits.Rise rise = limits.cuff().rise();
        row(
                5,
                "NIBP rise over baseline",
                p -> p == AlarmPriority.LOW ? "+" + rise.systolic() + "/+" + rise.diastolic() : "");
    }

    private static double column(AlarmPriority priority) {
        return switch (priority) {
            case LOW -> 320;
            case MEDIUM -> 520;
            case HIGH -> 720;
        };
    }

    private void heading(AlarmPriority priority, double x) {
        PriorityMark mark = new PriorityMark(22, priority);
        mark.getStyleClass().add("outline");
        mark.setLayoutX(x);
        mark.setLayoutY(4);
        getChildren().add(mark);
        Words.at(this, "body-s ink2", x + 32, 2, 150, 26, Pos.CENTER_LEFT).setText(priority.name());
    }

    private void row(int index, String name, java.util.function.Function<AlarmPriority, String> cell) {
        double y = 32 + index * 34;
        Words.at(this, "body semibold", 0, y, 300, 34, Pos.CENTER_LEFT).setText(name);
        for (AlarmPriority priority : AlarmPriority.values()) {
            Label label = Words.at(this, "body", column(priority), y, 190, 34, Pos.CENTER_LEFT);
            label.setText(cell.apply(priority));
        }
    }

    private static String sampled(AlarmLimits limits, Metric metric, Direction side, AlarmPriority priority) {
        var limit = limits.limit(metric, side, priority);
        return limit.isPresent() ? Long.toString(Math.round(limit.getAsDouble())) : "";
    }

    private static String pressure(CuffLimits limits, AlarmPriority priority) {
        return limits.high().stream()
                .filter(t -> t.priority() == priority)
                .findFirst()
                .map(t -> t.systolic() + "/" + t.diastolic())
                .orElse("");
    }
}
