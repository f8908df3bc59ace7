package vigil.ui.chart;

import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.metric.Metric;
import vigil.ui.theme.Token;

/// The lanes of a chart, top to bottom: what each shows and between which values (ux, section 7).
enum LaneKind {
    SPO2(80, 102, 5),
    PULSE(30, 150, 25),
    NIBP(50, 195, 30);

    private final double low;
    private final double high;
    private final int tickStep;

    LaneKind(double low, double high, int tickStep) {
        this.low = low;
        this.high = high;
        this.tickStep = tickStep;
    }

    double low() {
        return low;
    }

    /// The highest value shown, unless a reading needs more (NIBP).
    double high() {
        return high;
    }

    int tickStep() {
        return tickStep;
    }

    /// The name of the parameter.
    String label() {
        return switch (this) {
            case SPO2, PULSE -> metric().label();
            case NIBP -> "NIBP";
        };
    }

    String unit() {
        return metric().unit().symbol();
    }

    Metric metric() {
        return switch (this) {
            case SPO2 -> Metric.SPO2;
            case PULSE -> Metric.PULSE_RATE;
            case NIBP -> Metric.NIBP_SYS;
        };
    }

    /// The parameter's own colour.
    Token ink() {
        return switch (this) {
            case SPO2 -> Token.SPO2;
            case PULSE -> Token.PR;
            case NIBP -> Token.BP;
        };
    }

    /// The lane that shows an alarm of this condition; empty if it concerns none of them alone.
    static Optional<LaneKind> of(AlarmCondition condition) {
        return switch (condition.subject()) {
            case SATURATION -> Optional.of(SPO2);
            case PULSE -> Optional.of(PULSE);
            case PRESSURE -> Optional.of(NIBP);
            case BREATHING, SEDATION, DEVICE, CONSOLE -> Optional.empty();
        };
    }
}
