package vigil.ui.control;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.metric.Metric;
import vigil.ui.face.AlarmWords;
import vigil.ui.language.Texts;

/// The limits of a room, to read, by priority. LOW tiers are shown only in such a table (ux 7).
///
/// Thread rule: FX thread.
public final class LimitsTable extends Pane {
    private static final Texts TEXTS = Texts.of(LimitsTable.class);

    private static final double ROW = 26;
    /// What the columns stand in when nobody says otherwise, px.
    private static final double WIDE = 740;

    private final double width;
    private int rows;

    /// A table as wide as it needs.
    public LimitsTable(AlarmLimits limits) {
        this(limits, WIDE);
    }

    /// @param width px; a narrow one has its columns closer together
    public LimitsTable(AlarmLimits limits, double width) {
        this.width = width;
        for (AlarmPriority priority : AlarmPriority.values()) {
            heading(priority, column(priority));
        }
        sampled(limits, TEXTS.say("limits.spo2.below"), Metric.SPO2, Direction.BELOW);
        sampled(limits, TEXTS.say("limits.pr.below"), Metric.PULSE_RATE, Direction.BELOW);
        sampled(limits, TEXTS.say("limits.pr.above"), Metric.PULSE_RATE, Direction.ABOVE);
        sampled(limits, TEXTS.say("limits.rr.below"), Metric.RESP_RATE, Direction.BELOW);
        sampled(limits, TEXTS.say("limits.rr.above"), Metric.RESP_RATE, Direction.ABOVE);
        row(TEXTS.say("limits.nibp.above"), p -> pressure(limits.cuff(), p));
        CuffLimits.Low low = limits.cuff().low();
        row(TEXTS.say("limits.nibp.below"), p -> switch (p) {
            case LOW -> "";
            case MEDIUM ->
                TEXTS.say("limits.map", Integer.toString(low.mediumSystolic()), Integer.toString(low.mediumMean()));
            case HIGH -> Integer.toString(low.highSystolic());
        });
        CuffLimits.Rise rise = limits.cuff().rise();
        row(
                TEXTS.say("limits.rise"),
                p -> p == AlarmPriority.LOW ? "+" + rise.systolic() + "/+" + rise.diastolic() : "");
    }

    /// A row of a metric that the limits have a rule for.
    private void sampled(AlarmLimits limits, String name, Metric metric, Direction side) {
        if (limits.sampled().stream().anyMatch(r -> r.metric() == metric && r.direction() == side)) {
            row(name, p -> sampled(limits, metric, side, p));
        }
    }

    private double names() {
        return Math.min(250, width * 0.4);
    }

    /// The width of a column, px.
    private double each() {
        return Math.min(170, (width - names()) / 3);
    }

    private double column(AlarmPriority priority) {
        double each = each();
        return names()
                + switch (priority) {
                    case LOW -> 0;
                    case MEDIUM -> each;
                    case HIGH -> 2 * each;
                };
    }

    private void heading(AlarmPriority priority, double x) {
        PriorityMark mark = new PriorityMark(20, priority);
        mark.getStyleClass().add("outline");
        mark.setLayoutX(x);
        mark.setLayoutY(4);
        getChildren().add(mark);
        Words.at(this, "body-s ink2", x + 24, 2, each() - 24 - 5, 26, Pos.CENTER_LEFT)
                .setText(AlarmWords.priority(priority));
    }

    private void row(String name, Function<AlarmPriority, String> cell) {
        double y = 32 + rows++ * ROW;
        Words.at(this, "body-s semibold", 0, y, column(AlarmPriority.LOW) - 6, ROW, Pos.CENTER_LEFT)
                .setText(name);
        for (AlarmPriority priority : AlarmPriority.values()) {
            Label label = Words.at(this, "body-s", column(priority), y, each() - 6, ROW, Pos.CENTER_LEFT);
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
