package vigil.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.AlarmEpisode;
import vigil.session.Mark;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Paints the small trend of a wall tile: phase bar, SpO₂, pulse rate and cuff readings over each other, MEDIUM limits,
/// dose lines, the present; no words (ux, section 7).
///
/// Thread rule: FX thread.
final class TilePainter {
    private static final double STRIP = 10;
    private static final double LANES_TOP = 17;
    private static final double SPO2_SHARE = 0.20;
    private static final double PULSE_SHARE = 0.15;
    private static final double LIVING_TINT = 0.45;

    private final boolean withPulse;
    private @Nullable PixelSheet sheet;

    /// @param withPulse false on a tile too low for three lanes
    TilePainter(boolean withPulse) {
        this.withPulse = withPulse;
    }

    void paint(Brush brush, Session session, Timestamp now, Box box, Palette palette, double scale) {
        SessionTimes times = SessionTimes.of(session, now);
        TimeAxis axis = new TimeAxis(times.resolve(ChartWindow.WHOLE), box.left(), box.width());
        double room = box.height() - LANES_TOP;
        double highest = session.cuffResults().stream()
                        .mapToInt(CuffResult::systolic)
                        .max()
                        .orElse(0)
                + 20.0;
        double freed = withPulse ? 0 : PULSE_SHARE;
        Lane spo2 = lane(LaneKind.SPO2, LANES_TOP, room * (SPO2_SHARE + freed), LaneKind.SPO2.high());
        Lane pulse = lane(LaneKind.PULSE, spo2.floor(), room * (PULSE_SHARE - freed), LaneKind.PULSE.high());
        List<Lane> trends = withPulse ? List.of(spo2, pulse) : List.of(spo2);
        Lane nibp =
                lane(LaneKind.NIBP, pulse.floor(), room - room * (SPO2_SHARE + PULSE_SHARE), Math.max(195, highest));
        band(brush, session, times, axis, box);
        phases(brush, session, times, axis);
        limits(brush, session, axis, List.of(spo2, nibp));
        living(brush, session, times, axis, withPulse ? List.of(spo2, pulse, nibp) : List.of(spo2, nibp));
        trends(brush, session, axis, trends, box, palette, scale);
        cuffs(brush, session, axis, nibp);
        doses(brush, session, axis, box);
        if (!times.ended()) {
            brush.upright(brush.color(Token.T1), axis.clampedX(times.now()), 0, box.height(), 1.5);
        }
    }

    private static Lane lane(LaneKind kind, double top, double height, double high) {
        return new Lane(kind, top, height, kind.low(), high);
    }

    private static int end(PhaseSpan span, Session session, SessionTimes times) {
        int planned = span.phase() == Phase.DOSING
                ? times.plannedEnd().orElse(0)
                : span.phase() == Phase.OBSERVATION ? times.leave().orElse(0) : 0;
        return span.ended().map(session::millisAt).orElse(Math.max(planned, times.now()));
    }

    private static void band(Brush brush, Session session, SessionTimes times, TimeAxis axis, Box box) {
        for (PhaseSpan span : session.phases()) {
            if (span.phase() == Phase.DOSING) {
                double x = axis.clampedX(session.millisAt(span.began()));
                double width = axis.clampedX(end(span, session, times)) - x;
                brush.fill(Token.BAND, x, LANES_TOP, width, box.height() - LANES_TOP);
            }
        }
    }

    private static void phases(Brush brush, Session session, SessionTimes times, TimeAxis axis) {
        for (PhaseSpan span : session.phases()) {
            if (!span.phase().isLast()) {
                double x = axis.clampedX(session.millisAt(span.began()));
                double width = Math.max(2, axis.clampedX(end(span, session, times)) - x - 2);
                boolean running = span.ended().isEmpty();
                brush.rounded(running ? Token.S3 : Token.LN2, x, 0, width, STRIP, 2);
                if (running) {
                    double progress = Math.max(2, axis.clampedX(times.now()) - x);
                    brush.rounded(Token.T2, x, 0, Math.min(width, progress), STRIP, 2);
                }
            }
        }
        if (times.plannedEnd().isPresent() && times.leave().isPresent()) {
            double x = axis.clampedX(Math.max(times.plannedEnd().getAsInt(), times.now()));
            brush.rounded(
                    Token.S3, x, 0, Math.max(0, axis.clampedX(times.leave().getAsInt()) - x), STRIP, 2);
        }
    }

    private static void limits(Brush brush, Session session, TimeAxis axis, List<Lane> lanes) {
        for (Lane lane : lanes) {
            LimitLine.of(session, lane.kind()).stream()
                    .filter(l -> l.priority() == AlarmPriority.MEDIUM)
                    .filter(l -> (lane.kind() == LaneKind.NIBP) == (l.direction() == Direction.ABOVE))
                    .findFirst()
                    .ifPresent(l -> brush.level(Token.LIM, axis.left(), axis.right(), lane.clampedY(l.value())));
        }
    }

    private static void living(Brush brush, Session session, SessionTimes times, TimeAxis axis, List<Lane> lanes) {
        for (AlarmEpisode episode : session.alarms()) {
            for (Lane lane : lanes) {
                boolean here = LaneKind.of(episode.id().condition()).equals(java.util.Optional.of(lane.kind()));
                if (here
                        && episode.ended().isEmpty()
                        && !times.ended()
                        && !AlarmPainter.isOutranked(episode, lane.kind(), session)) {
                    double end = axis.clampedX(times.now());
                    double x = Math.min(end - 4, axis.clampedX(session.millisAt(episode.began())));
                    brush.fill(
                            brush.color(AlarmPainter.color(episode), LIVING_TINT),
                            x,
                            lane.top(),
                            end - x,
                            lane.height());
                }
            }
        }
    }

    private void trends(
            Brush brush, Session session, TimeAxis axis, List<Lane> lanes, Box box, Palette palette, double scale) {
        PixelSheet pixels = PixelSheet.forArea(sheet, box, scale);
        sheet = pixels;
        for (Lane lane : lanes) {
            ColumnSpans spans =
                    TrendLine.spans(session.trend(lane.kind().metric()), axis, lane, box, scale, pixels.width());
            int rows = (int) Math.ceil(box.height() * scale);
            pixels.line().draw(spans, 1.5 * scale, palette.get(lane.kind().ink()), 0, rows);
        }
        pixels.layOn(brush.gc(), box.left(), box.top(), scale);
    }

    private static void cuffs(Brush brush, Session session, TimeAxis axis, Lane lane) {
        for (CuffResult reading : session.cuffResults()) {
            int at = session.millisAt(reading.at());
            if (axis.shows(at)) {
                double top = lane.clampedY(reading.systolic());
                double height = Math.max(3, lane.clampedY(reading.diastolic()) - top);
                brush.fill(Token.BP, axis.x(at) - 1.75, top, 3.5, height);
            }
        }
    }

    private static void doses(Brush brush, Session session, TimeAxis axis, Box box) {
        for (Mark mark : session.marks()) {
            if (mark.kind() == Mark.Kind.DOSE && axis.shows(session.millisAt(mark.at()))) {
                double x = axis.x(session.millisAt(mark.at()));
                brush.upright(brush.color(Token.T1), x, STRIP, box.height(), 1.5);
                brush.gc().setFill(brush.color(Token.T1));
                brush.gc()
                        .fillPolygon(new double[] {x - 6, x + 6, x}, new double[] {STRIP + 1, STRIP + 1, STRIP + 9}, 3);
            }
        }
    }
}
