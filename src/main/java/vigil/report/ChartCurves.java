package vigil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.session.Session;

/// The measurements: SpO2 and pulse rate as lines with their gaps, cuff readings as bars that nothing joins.
final class ChartCurves {
    private static final double VALUE = 13;

    private final Plot plot;
    private final Drawing drawing;

    ChartCurves(Plot plot, Drawing drawing) {
        this.plot = plot;
        this.drawing = drawing;
    }

    void draw() {
        gutter(plot.saturation(), "SpO₂", "%", Ink.SPO2, 80, 90, 100);
        gutter(plot.pulse(), "PR", "/min", Ink.PULSE, 50, 100);
        gutter(plot.pressure(), "NIBP", "mmHg", Ink.PRESSURE, 60, 100, 140, 180);
        trend(plot.saturation(), Metric.SPO2, Ink.SPO2);
        trend(plot.pulse(), Metric.PULSE_RATE, Ink.PULSE);
        plot.session().cuffs().forEach(this::cuff);
        values();
    }

    private void gutter(Lane lane, String name, String unit, String colour, int... ticks) {
        drawing.text(0, lane.top() + 12, name, colour, 15, true, "start");
        drawing.text(0, lane.top() + 28, unit, Ink.NOTE, 13, false, "start");
        for (int tick : ticks) {
            if (tick > lane.low() && tick < lane.high()) {
                drawing.text(Plot.LEFT - 6, lane.y(tick) + 4.5, "" + tick, Ink.NOTE, 13, false, "end");
            }
        }
    }

    private void trend(Lane lane, Metric metric, String colour) {
        Session session = plot.session();
        for (SignalGap gap : SignalGap.in(session.trend(metric), session)) {
            double from = plot.x(gap.fromMillis());
            drawing.rect(from, lane.floor() - 4, Math.max(1.5, plot.x(gap.toMillis()) - from), 4, Ink.NOTE);
        }
        drawing.path(TrendLine.path(plot, lane, session.trend(metric)), "none", colour, 1.6);
    }

    private void cuff(CuffReading reading) {
        switch (reading) {
            case CuffResult result -> bar(result);
            case CuffFailure failure ->
                cross(plot.x(failure.at()), plot.pressure().floor() - 9);
        }
    }

    private void bar(CuffResult r) {
        double x = plot.x(r.at());
        double top = plot.pressure().y(r.systolic());
        double bottom = plot.pressure().y(r.diastolic());
        double cap = Math.clamp(
                0.7 * (Plot.RIGHT - Plot.LEFT) / plot.session().cuffs().size(), 4, 10);
        drawing.rect(x - cap / 2, top, cap, 2.6, Ink.PRESSURE);
        drawing.rect(x - cap / 2, bottom - 2.6, cap, 2.6, Ink.PRESSURE);
        if (r.mean().isPresent()) {
            double middle = plot.pressure().y(r.mean().getAsInt());
            drawing.rect(x - 1.7, top, 3.4, middle - 3 - top, Ink.PRESSURE);
            drawing.rect(x - 1.7, middle + 3, 3.4, bottom - middle - 3, Ink.PRESSURE);
            drawing.rect(x - cap * 0.4, middle - 1.1, cap * 0.8, 2.2, Ink.PRESSURE);
        } else {
            drawing.rect(x - 1.7, top, 3.4, bottom - top, Ink.PRESSURE);
        }
    }

    private void cross(double x, double y) {
        drawing.line(x - 4.5, y - 4.5, x + 4.5, y + 4.5, Ink.TEXT, 1.8);
        drawing.line(x - 4.5, y + 4.5, x + 4.5, y - 4.5, Ink.TEXT, 1.8);
    }

    /// The peak and the newest always carry their value, the others where there is room.
    private void values() {
        List<CuffResult> inOrder = new ArrayList<>();
        PressureStatistics.of(plot.session()).peak().ifPresent(inOrder::add);
        plot.session().lastCuffResult().ifPresent(inOrder::add);
        inOrder.addAll(plot.session().cuffResults());
        List<double[]> taken = new ArrayList<>();
        for (CuffResult r : inOrder) {
            String text = String.format(Locale.ROOT, "%d/%d", r.systolic(), r.diastolic());
            double half = Drawing.width(text, VALUE) / 2 + 1;
            double x = Math.clamp(plot.x(r.at()), Plot.LEFT + half, Plot.RIGHT - half);
            double y = plot.pressure().y(r.systolic()) - 7;
            if (taken.stream().noneMatch(t -> Math.abs(t[0] - x) < half * 2 && Math.abs(t[1] - y) < VALUE + 1)) {
                taken.add(new double[] {x, y});
                drawing.rect(x - half, y - VALUE + 1.5, half * 2, VALUE + 0.5, Ink.LANE, "fill-opacity", "0.8");
                drawing.text(x, y, text, Ink.PRESSURE, VALUE, r.equals(inOrder.getFirst()), "middle");
            }
        }
    }
}
