package vigil.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;

/// What lies under the curves: phases, lanes, the dosing band, the two rows of time.
final class ChartGround {
    private static final double NARROWEST_TICK = 62;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 15, 30, 60, 120, 240);

    private final Plot plot;
    private final ReportTime time;
    private final Drawing drawing;

    ChartGround(Plot plot, ReportTime time, Drawing drawing) {
        this.plot = plot;
        this.time = time;
        this.drawing = drawing;
    }

    /// The lanes, all of them "outside the limits" until [ChartLimits#inside].
    void lanes() {
        plot.lanes()
                .forEach(lane ->
                        drawing.rect(Plot.LEFT, lane.top(), Plot.RIGHT - Plot.LEFT, lane.height(), Ink.LANE_OUT));
    }

    /// The strip of phases, and the tint of the dosing through all lanes.
    void phases() {
        plot.session().phases().forEach(this::phase);
    }

    private void phase(PhaseSpan span) {
        double from = plot.x(span.began());
        double to = plot.x(span.ended().orElse(plot.session().last()));
        if (span.phase() == Phase.DOSING) {
            plot.lanes()
                    .forEach(lane -> drawing.rect(
                            from, lane.top(), to - from, lane.height(), Ink.DOSING, "fill-opacity", "0.35"));
        }
        if (!span.phase().isLast() && to - from > 1) {
            drawing.rect(
                    from, 4, to - from - 1.5, Plot.PHASES - 4, span.phase() == Phase.DOSING ? Ink.DOSING : Ink.BAND);
            String words = span.phase().words();
            if (Drawing.width(words, 14) + 12 < to - from) {
                drawing.text(from + 8, 19.5, words, Ink.TEXT, 14, true, "start");
            }
        }
    }

    /// Minutes from the start of the dose, and the clock below.
    void ticks() {
        Session session = plot.session();
        double minutes = plot.lastMillis() / 60_000.0;
        int step = STEPS.stream()
                .filter(s -> (Plot.RIGHT - Plot.LEFT) / minutes * s >= NARROWEST_TICK)
                .findFirst()
                .orElse(480);
        double zero = session.millisAt(time.zero()) / 60_000.0;
        for (int minute = (int) Math.ceil(-zero / step) * step; minute <= minutes - zero; minute += step) {
            Timestamp at = time.zero().plus(Duration.ofMinutes(minute));
            double x = plot.x(at);
            plot.lanes().forEach(lane -> drawing.line(x, lane.top(), x, lane.floor(), Ink.GRID, 1));
            drawing.line(x, Plot.AXIS, x, Plot.AXIS + 6, Ink.LIMIT, 1.2);
            drawing.text(x, Plot.AXIS + 23, minute < 0 ? "−" + -minute : "" + minute, Ink.TEXT, 15, true, "middle");
            drawing.text(x, Plot.AXIS + 42, time.shortClock(at), Ink.NOTE, 14, false, "middle");
        }
        drawing.line(Plot.LEFT, Plot.AXIS, Plot.RIGHT, Plot.AXIS, Ink.HAIRLINE, 1.2);
        drawing.text(Plot.LEFT - 12, Plot.AXIS + 23, "min", Ink.NOTE, 14, false, "end");
    }

    /// The start of the dose: a line through all lanes and a filled triangle.
    void dose() {
        Optional<Timestamp> dose = plot.session().doseStart();
        dose.ifPresent(at -> {
            double x = plot.x(at);
            drawing.line(x, Plot.PHASES + 8, x, plot.pressure().floor(), Ink.TEXT, 1.6);
            String triangle = "M" + Plot.n(x - 6) + " " + Plot.n(Plot.PHASES + 2) + "h12l-6 10Z";
            drawing.path(triangle, Ink.TEXT, Ink.TEXT, 1);
        });
    }
}
