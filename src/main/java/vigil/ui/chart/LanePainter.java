package vigil.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.TextAlignment;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Token;

/// Paints the ground of the lanes: inside and outside the limits, the dosing tint, the grid, the gutters.
///
/// Thread rule: FX thread.
final class LanePainter {
    /// The lane's name and unit take the gutter's top: no tick there.
    private static final double NAME_HEIGHT = 36;
    private static final double LEAST_TICK_DISTANCE = 15;

    private static final Texts TEXTS = Texts.of(LanePainter.class);

    private final Brush brush;
    private final ChartScene scene;

    LanePainter(Brush brush, ChartScene scene) {
        this.brush = brush;
        this.scene = scene;
    }

    void paint() {
        for (Lane lane : scene.layout().lanes().values()) {
            List<LimitLine> limits = LimitLine.of(scene.session(), lane.kind());
            ground(lane);
            outside(lane, limits);
            uprightGrid(lane);
            ticks(lane);
        }
    }

    private void ground(Lane lane) {
        ChartLayout layout = scene.layout();
        brush.fill(Token.LANE, layout.left(), lane.top(), layout.plotWidth(), lane.height());
        for (PhaseSpan span : scene.session().phases()) {
            if (span.phase() == Phase.DOSING || runsOn(span)) {
                int from = scene.millis(span.began());
                int to = span.ended()
                        .map(scene::millis)
                        .orElse(Math.max(
                                scene.times().plannedEnd().orElse(0),
                                scene.times().now()));
                if (scene.axis().shows(from, to)) {
                    double x = scene.axis().clampedX(from);
                    brush.fill(Token.BAND, x, lane.top(), scene.axis().clampedX(to) - x, lane.height());
                }
            }
        }
    }

    /// An emergency does not stop the dose: a person does.
    private boolean runsOn(PhaseSpan span) {
        SessionTimes times = scene.times();
        return span.phase() == Phase.EMERGENCY
                && times.dosed()
                && times.plannedEnd().isPresent()
                && scene.millis(span.began()) >= times.zero();
    }

    /// Darkens what lies beyond the MEDIUM limit, step by step where it was changed.
    private void outside(Lane lane, List<LimitLine> limits) {
        for (LimitLine line : limits) {
            boolean above = line.direction() == Direction.ABOVE;
            boolean systolicLow = lane.kind() == LaneKind.NIBP && !above;
            boolean diastolic = line.text().startsWith("D");
            if (line.priority() == AlarmPriority.MEDIUM && !systolicLow && !diastolic) {
                eachStep(line, (from, to, value) -> {
                    double y = lane.clampedY(value);
                    double top = above ? lane.top() : y;
                    double bottom = above ? y : lane.floor();
                    brush.fill(Token.LANE_OUT, from, top, to - from, bottom - top);
                });
            }
        }
    }

    /// One level stretch of a limit, in px.
    interface Stretch {
        void at(double from, double to, double value);
    }

    private void eachStep(LimitLine line, Stretch stretch) {
        List<LimitLine.Step> steps = line.steps();
        for (int i = 0; i < steps.size(); i++) {
            double from = scene.axis().clampedX(steps.get(i).from());
            double to = i + 1 < steps.size()
                    ? scene.axis().clampedX(steps.get(i + 1).from())
                    : scene.axis().right();
            stretch.at(from, to, steps.get(i).value());
        }
    }

    private void uprightGrid(Lane lane) {
        for (int minute : scene.axis().tickMinutes(scene.times().zero())) {
            double x = scene.axis().x(scene.times().zero() + minute * 60_000.0);
            brush.upright(brush.color(Token.GRID), x, lane.top(), lane.floor(), 1);
        }
    }

    private void ticks(Lane lane) {
        double gutter = scene.layout().left() - 11;
        name(lane, gutter);
        double last = Double.POSITIVE_INFINITY;
        int step = lane.kind().tickStep();
        for (int value = Math.ceilDiv((int) lane.low() + 1, step) * step; value < lane.high(); value += step) {
            double y = lane.y(value);
            if (y - 8 > lane.top() + (lane.kind() == LaneKind.SPO2 ? NAME_HEIGHT / 2 : NAME_HEIGHT)
                    && last - y >= LEAST_TICK_DISTANCE
                    && y + 7 <= lane.floor()) {
                last = y;
                brush.level(Token.GRID, scene.layout().left(), scene.layout().right(), y);
                brush.textRight(String.valueOf(value), gutter, y, Fonts.REGULAR, 14, Token.T3);
            }
        }
    }

    private void name(Lane lane, double gutter) {
        LaneKind kind = lane.kind();
        double y = lane.top() + 9;
        if (kind == LaneKind.SPO2) {
            brush.textRight(kind.unit(), gutter, y, Fonts.REGULAR, 14, Token.T3);
            double unit = scene.ruler().width(kind.unit(), Fonts.REGULAR, 14);
            brush.textRight(kind.label(), gutter - unit - 5, y, Fonts.SEMIBOLD, 16, kind.ink());
        } else {
            brush.textRight(kind.label(), gutter, y, Fonts.SEMIBOLD, 16, kind.ink());
            brush.textRight(kind.unit(), gutter, y + 18, Fonts.REGULAR, 14, Token.T3);
        }
    }

    /// Limits and baseline go above grid and alarm tints, below the data.
    void paintLimits() {
        for (Lane lane : scene.layout().lanes().values()) {
            GutterLabels labels = new GutterLabels(lane);
            List<LimitLine> limits = LimitLine.of(scene.session(), lane.kind());
            boolean nibp = lane.kind() == LaneKind.NIBP;
            limits.stream().limit(nibp ? 2 : limits.size()).forEach(l -> limit(lane, l, labels));
            if (nibp) {
                scene.session().baseline().ifPresent(b -> {
                    baseline(lane, b.systolic(), labels);
                    baseline(lane, b.diastolic(), labels);
                });
                limits.stream().skip(2).forEach(l -> limit(lane, l, labels));
            }
        }
    }

    private void limit(Lane lane, LimitLine line, GutterLabels labels) {
        if (!labels.place(line.value())) {
            return;
        }
        double[] previous = {Double.NaN};
        eachStep(line, (from, to, value) -> {
            double y = lane.clampedY(value);
            brush.level(Token.LIM, from, to, y);
            if (!Double.isNaN(previous[0]) && from > scene.axis().left()) {
                double top = Math.min(previous[0], y);
                brush.fill(Token.LIM, Math.floor(from), top, 1, Math.abs(previous[0] - y) + 1);
            }
            previous[0] = y;
        });
        gutter(line.text(), lane.y(line.value()), Token.T2);
    }

    private void baseline(Lane lane, int value, GutterLabels labels) {
        double y = Math.floor(lane.y(value)) + 0.5;
        double from = Math.max(
                scene.axis().left(),
                secondBaselineReading()
                        .map(scene.axis()::clampedX)
                        .orElse(scene.axis().left()));
        if (y > lane.top() && y < lane.floor()) {
            brush.dotted(brush.color(Token.T3), from, scene.axis().right(), y);
            if (labels.place(value)) {
                gutter(TEXTS.say("gutter.base", String.valueOf(value)), y, Token.T3);
            }
        }
    }

    /// The baseline stands from the second of its readings on: the last before the dose.
    private Optional<Integer> secondBaselineReading() {
        int end = scene.times().dosed() ? scene.times().zero() : Integer.MAX_VALUE;
        return scene.session().cuffResults().stream()
                .map(r -> scene.millis(r.at()))
                .filter(at -> at <= end)
                .reduce((first, second) -> second);
    }

    private void gutter(String text, double y, Token token) {
        brush.text(text, scene.layout().right() + 9, y, Fonts.REGULAR, 14, token, TextAlignment.LEFT);
    }
}
