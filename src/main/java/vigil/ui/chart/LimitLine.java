package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.session.LimitSpan;
import vigil.session.Session;

/// One limit through the session: a level line that steps where the limits were changed.
///
/// Only MEDIUM and HIGH limits are drawn; LOW ones are in the limits sheet (ux, section 7).
///
/// Thread rule: immutable.
///
/// @param text the label in the right gutter, for example `S !! 180`
/// @param steps by time; the first reaches back, the last forward without end
record LimitLine(Direction direction, AlarmPriority priority, String text, List<Step> steps) {

    /// One level of the line, from `from` (milliseconds since the session began) to the next step.
    record Step(int from, double value) {}

    LimitLine {
        steps = List.copyOf(steps);
    }

    /// The value in force at the end.
    double value() {
        return steps.getLast().value();
    }

    /// The lines of one lane, the ones that matter most first: where labels would touch, the later ones give way.
    static List<LimitLine> of(Session session, LaneKind kind) {
        List<LimitLine> lines = new ArrayList<>();
        switch (kind) {
            case SPO2, PULSE, RESP, CO2 -> {
                for (AlarmPriority priority : List.of(AlarmPriority.MEDIUM, AlarmPriority.HIGH)) {
                    for (Direction side : List.of(Direction.ABOVE, Direction.BELOW)) {
                        add(lines, session, side, priority, "", l -> l.limit(kind.metric(), side, priority));
                    }
                }
            }
            case NIBP -> {
                addHigh(lines, session, AlarmPriority.MEDIUM);
                addHigh(lines, session, AlarmPriority.HIGH);
                add(
                        lines,
                        session,
                        Direction.BELOW,
                        AlarmPriority.MEDIUM,
                        "S ",
                        l -> OptionalDouble.of(l.cuff().low().mediumSystolic()));
                add(
                        lines,
                        session,
                        Direction.BELOW,
                        AlarmPriority.HIGH,
                        "S ",
                        l -> OptionalDouble.of(l.cuff().low().highSystolic()));
            }
        }
        return lines;
    }

    private static void addHigh(List<LimitLine> lines, Session session, AlarmPriority priority) {
        add(lines, session, Direction.ABOVE, priority, "S ", l -> tier(l, priority, CuffLimits.Tier::systolic));
        add(lines, session, Direction.ABOVE, priority, "D ", l -> tier(l, priority, CuffLimits.Tier::diastolic));
    }

    private static OptionalDouble tier(
            AlarmLimits limits, AlarmPriority priority, Function<CuffLimits.Tier, Integer> pressure) {
        return limits.cuff().high().stream()
                .filter(t -> t.priority() == priority)
                .mapToDouble(pressure::apply)
                .findFirst();
    }

    private static void add(
            List<LimitLine> lines,
            Session session,
            Direction direction,
            AlarmPriority priority,
            String side,
            Function<AlarmLimits, OptionalDouble> value) {
        List<Step> steps = new ArrayList<>();
        for (LimitSpan span : session.limits()) {
            OptionalDouble limit = value.apply(span.limits());
            if (limit.isPresent()) {
                int from = steps.isEmpty() ? Integer.MIN_VALUE : session.millisAt(span.since());
                steps.add(new Step(from, limit.getAsDouble()));
            }
        }
        if (!steps.isEmpty()) {
            String text =
                    side + marks(priority) + " " + Math.round(steps.getLast().value());
            lines.add(new LimitLine(direction, priority, text, steps));
        }
    }

    /// One to three exclamation marks, as alarms are written in text (ux, section 5.1).
    static String marks(AlarmPriority priority) {
        return "!".repeat(priority.ordinal() + 1);
    }
}
