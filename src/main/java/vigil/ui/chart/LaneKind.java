package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.metric.Metric;
import vigil.session.Session;
import vigil.ui.language.Texts;
import vigil.ui.theme.Token;

/// The lanes of a chart, top to bottom: what each shows and between which values (ux, section 7).
///
/// Breathing is shown if something measured it. Its scales are this project's own: room for the shipped limits and
/// beyond; a reading that needs more makes the lane taller in value.
enum LaneKind {
    SPO2(Metric.SPO2, 80, 102, 5),
    PULSE(Metric.PULSE_RATE, 30, 150, 25),
    RESP(Metric.RESP_RATE, 0, 40, 10),
    CO2(Metric.ETCO2, 0, 60, 15),
    NIBP(Metric.NIBP_SYS, 50, 195, 30);

    private static final Texts TEXTS = Texts.of(LaneKind.class);

    private final Metric metric;
    private final double low;
    private final double high;
    private final int tickStep;

    LaneKind(Metric metric, double low, double high, int tickStep) {
        this.metric = metric;
        this.low = low;
        this.high = high;
        this.tickStep = tickStep;
    }

    double low() {
        return low;
    }

    /// The highest value shown, unless a reading needs more (NIBP, breathing).
    double high() {
        return high;
    }

    int tickStep() {
        return tickStep;
    }

    /// The name of the parameter in the language spoken.
    String label() {
        return TEXTS.say("lane." + name());
    }

    String unit() {
        return TEXTS.say("unit." + name());
    }

    Metric metric() {
        return metric;
    }

    /// True if it is a line through samples, not single readings.
    boolean isTrend() {
        return this != NIBP;
    }

    /// True if the lane belongs to this session's chart.
    boolean isIn(Session session) {
        return switch (this) {
            case SPO2, PULSE, NIBP -> true;
            case RESP, CO2 -> session.trend(metric).size() > 0;
        };
    }

    /// The parameter's own colour.
    Token ink() {
        return switch (this) {
            case SPO2 -> Token.SPO2;
            case PULSE -> Token.PR;
            case RESP, CO2 -> Token.RR;
            case NIBP -> Token.BP;
        };
    }

    /// The lanes whose line this chart draws.
    static List<LaneKind> trendsOf(ChartLayout layout) {
        return layout.lanes().keySet().stream().filter(LaneKind::isTrend).toList();
    }

    /// The lane that shows an alarm of this condition; empty if it concerns none of them alone.
    static Optional<LaneKind> of(AlarmCondition condition) {
        return switch (condition.subject()) {
            case SATURATION -> Optional.of(SPO2);
            case PULSE -> Optional.of(PULSE);
            case PRESSURE -> Optional.of(NIBP);
            case BREATHING ->
                condition.metric().filter(m -> m == Metric.ETCO2).isPresent() ? Optional.of(CO2) : Optional.of(RESP);
            case SEDATION, DEVICE, CONSOLE -> Optional.empty();
        };
    }
}
