package vigil.ui.chart;

import org.jspecify.annotations.Nullable;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.session.AlarmEpisode;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.ui.theme.Fonts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints the whole session small, under the chart of review: SpO₂, cuff readings, gaps and alarms, without scales.
///
/// Thread rule: FX thread.
final class OverviewPainter {
    static final double PLOT = 78;
    private static final double SPO2_TOP = 8;
    private static final double SPO2_HEIGHT = 26;
    private static final double NIBP_TOP = 34;
    private static final double NIBP_HEIGHT = 40;
    private static final double ALARM_BAR = 3;

    private @Nullable PixelSheet sheet;

    void paint(Brush brush, Session session, SessionTimes times, TimeAxis axis, Palette palette, double scale) {
        brush.fill(Token.LANE_OUT, axis.left(), 0, axis.width(), PLOT);
        for (PhaseSpan span : session.phases()) {
            if (span.phase() == Phase.DOSING) {
                double x = axis.clampedX(session.millisAt(span.began()));
                double end = axis.clampedX(span.ended().map(session::millisAt).orElse(times.now()));
                brush.fill(Token.BAND, x, 0, end - x, PLOT);
            }
        }
        for (AlarmEpisode alarm : session.alarms()) {
            double x = axis.clampedX(session.millisAt(alarm.began()));
            double end = axis.clampedX(alarm.ended().map(session::millisAt).orElse(times.now()));
            brush.fill(Token.T2, x, 0, Math.max(2, end - x - 1), ALARM_BAR);
        }
        trend(brush, session, times, axis, palette, scale);
        cuffs(brush, session, axis);
        ticks(brush, times, axis);
    }

    private void trend(Brush brush, Session session, SessionTimes times, TimeAxis axis, Palette palette, double scale) {
        Lane lane = new Lane(LaneKind.SPO2, SPO2_TOP, SPO2_HEIGHT, LaneKind.SPO2.low(), LaneKind.SPO2.high());
        Box area = new Box(axis.left(), 0, axis.width(), PLOT);
        PixelSheet pixels = PixelSheet.forArea(sheet, area, scale);
        sheet = pixels;
        ColumnSpans spans = TrendLine.spans(session.trend(Metric.SPO2), axis, lane, area, scale, pixels.width());
        pixels.line().draw(spans, 1.5 * scale, palette.get(Token.SPO2), 0, (int) (PLOT * scale));
        pixels.layOn(brush.gc(), axis.left(), 0, scale);
        for (TrendLine.Gap gap : TrendLine.gaps(session.trend(Metric.SPO2), 0, times.now())) {
            double x = axis.clampedX(gap.from());
            brush.fill(Token.T3, x, SPO2_TOP + SPO2_HEIGHT - 4, Math.max(2, axis.clampedX(gap.to()) - x), 3);
        }
    }

    private static void cuffs(Brush brush, Session session, TimeAxis axis) {
        double highest = session.cuffResults().stream()
                        .mapToInt(CuffResult::systolic)
                        .max()
                        .orElse(0)
                + 20.0;
        Lane lane = new Lane(
                LaneKind.NIBP, NIBP_TOP, NIBP_HEIGHT, LaneKind.NIBP.low(), Math.max(LaneKind.NIBP.high(), highest));
        for (CuffResult reading : session.cuffResults()) {
            double top = lane.clampedY(reading.systolic());
            double height = Math.max(3, lane.clampedY(reading.diastolic()) - top);
            brush.fill(Token.BP, axis.x(session.millisAt(reading.at())) - 2, top, 4, height);
        }
    }

    private static void ticks(Brush brush, SessionTimes times, TimeAxis axis) {
        for (int minute : axis.tickMinutes(times.zero())) {
            double x = axis.x(times.zero() + minute * 60_000.0);
            if (x > axis.left() + 10 && x < axis.right() - 10) {
                brush.textMiddle(AxisText.minute(minute), x, PLOT + 13, Fonts.REGULAR, 14, Token.T3);
            }
        }
    }
}
