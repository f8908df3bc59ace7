package vigil.report;

import vigil.session.Session;

/// The whole session as one vector picture, drawn after the review screen: what is printed is what was seen.
final class SvgChart {
    private SvgChart() {}

    /// Writes an `<svg>` as wide as the page's text.
    static void write(Markup out, Session session, ReportTime time) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + Plot.n(Plot.WIDTH) + " " + Plot.n(Plot.HEIGHT),
                "width",
                "680",
                "height",
                "488");
        Plot plot = Plot.of(session);
        Drawing drawing = new Drawing(out);
        ChartGround ground = new ChartGround(plot, time, drawing);
        ChartLimits limits = new ChartLimits(plot, drawing);
        ChartAlarms alarms = new ChartAlarms(plot, drawing);
        ground.lanes();
        limits.inside();
        ground.phases();
        ground.ticks();
        alarms.spans();
        limits.lines();
        ground.dose();
        new ChartCurves(plot, drawing).draw();
        alarms.marks();
        new ChartEvents(plot, drawing).draw();
        if (session.started().simulated()) {
            drawing.watermark((Plot.LEFT + Plot.RIGHT) / 2, plot.pressure().top() + 40, "SIMULATION");
        }
        out.close("svg");
    }
}
