package vigil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.metric.Metric;
import vigil.session.LimitSpan;
import vigil.session.Session;

/// The limits in force as lines, a change as a step; the white between the MEDIUM limits; their labels on the right.
final class ChartLimits {
    private static final double LABEL = 13;

    private record Label(double y, String text) {}

    private final Map<Lane, List<Label>> labels = new LinkedHashMap<>();
    private final Plot plot;
    private final Drawing drawing;

    ChartLimits(Plot plot, Drawing drawing) {
        this.plot = plot;
        this.drawing = drawing;
    }

    /// The area inside the MEDIUM limits, white outside the dosing band.
    void inside() {
        spans((limits, from, to) -> {
            white(
                    plot.saturation(),
                    limits.limit(Metric.SPO2, Direction.BELOW, AlarmPriority.MEDIUM),
                    OptionalDouble.empty(),
                    from,
                    to);
            white(
                    plot.pulse(),
                    limits.limit(Metric.PULSE_RATE, Direction.BELOW, AlarmPriority.MEDIUM),
                    limits.limit(Metric.PULSE_RATE, Direction.ABOVE, AlarmPriority.MEDIUM),
                    from,
                    to);
            white(
                    plot.pressure(),
                    OptionalDouble.empty(),
                    high(AlarmPriority.MEDIUM, CuffLimits.Tier::systolic).apply(limits),
                    from,
                    to);
        });
    }

    private void white(Lane lane, OptionalDouble low, OptionalDouble high, double from, double to) {
        double top = lane.y(high.orElse(lane.high()));
        double bottom = lane.y(low.orElse(lane.low()));
        drawing.rect(from, top, to - from, bottom - top, Ink.LANE);
    }

    /// The lines and their labels.
    void lines() {
        for (AlarmPriority priority : List.of(AlarmPriority.MEDIUM, AlarmPriority.HIGH)) {
            String marks = priority == AlarmPriority.HIGH ? "!!! " : "!! ";
            line(plot.saturation(), marks, l -> l.limit(Metric.SPO2, Direction.BELOW, priority));
            line(plot.pulse(), marks, l -> l.limit(Metric.PULSE_RATE, Direction.BELOW, priority));
            line(plot.pulse(), marks, l -> l.limit(Metric.PULSE_RATE, Direction.ABOVE, priority));
            line(plot.pressure(), "S " + marks, high(priority, CuffLimits.Tier::systolic));
        }
        line(plot.pressure(), "D !! ", high(AlarmPriority.MEDIUM, CuffLimits.Tier::diastolic));
        baseline();
        labels();
    }

    private void line(Lane lane, String marks, Function<AlarmLimits, OptionalDouble> limit) {
        spans((limits, from, to) -> limit.apply(limits)
                .ifPresent(value -> drawing.line(from, lane.y(value), to, lane.y(value), Ink.LIMIT, 0.9)));
        limit.apply(plot.session().limitsInForce()).ifPresent(value -> {
            if (value >= lane.low() && value <= lane.high()) {
                label(lane, lane.y(value), marks + LimitWords.number(value));
            }
        });
    }

    private void baseline() {
        plot.session().baseline().ifPresent(b -> {
            dotted(b.systolic());
            dotted(b.diastolic());
        });
    }

    private void dotted(int value) {
        double y = plot.pressure().y(value);
        drawing.line(
                Plot.LEFT, y, Plot.RIGHT, y, Ink.PRESSURE, 1.1, "stroke-dasharray", "0.1 5", "stroke-linecap", "round");
        label(plot.pressure(), y, "base " + value);
    }

    private void label(Lane lane, double y, String text) {
        labels.computeIfAbsent(lane, l -> new ArrayList<>()).add(new Label(y, text));
    }

    /// Labels stand at their lines unless that would print one over the other: then the lower one moves down.
    private void labels() {
        labels.values().forEach(column -> {
            column.sort(Comparator.comparingDouble(Label::y));
            double free = 0;
            for (Label label : column) {
                double y = Math.max(label.y(), free);
                drawing.text(Plot.RIGHT + 8, y + 4.5, label.text(), Ink.SECOND, LABEL, false, "start");
                free = y + LABEL;
            }
        });
    }

    private static Function<AlarmLimits, OptionalDouble> high(
            AlarmPriority priority, Function<CuffLimits.Tier, Integer> pressure) {
        return limits -> limits.cuff().high().stream()
                .filter(t -> t.priority() == priority)
                .mapToDouble(t -> pressure.apply(t))
                .findFirst();
    }

    private interface Stretch {
        void draw(AlarmLimits limits, double from, double to);
    }

    private void spans(Stretch stretch) {
        Session session = plot.session();
        List<LimitSpan> spans = session.limits();
        for (int i = 0; i < spans.size(); i++) {
            double to = i + 1 < spans.size() ? plot.x(spans.get(i + 1).since()) : Plot.RIGHT;
            stretch.draw(spans.get(i).limits(), plot.x(spans.get(i).since()), to);
        }
    }
}
