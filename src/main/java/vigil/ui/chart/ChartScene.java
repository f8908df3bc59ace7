package vigil.ui.chart;

import java.time.Duration;
import java.util.List;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.session.TrendSeries;
import vigil.ui.face.TimeText;

/// One state of a session chart, worked out and ready to paint.
///
/// Thread rule: immutable.
///
/// @param numbered whether alarm marks carry their number, as in review
record ChartScene(
        Session session,
        SessionTimes times,
        ChartLayout layout,
        TimeAxis axis,
        CuffProgramme programme,
        boolean numbered,
        TimeText timeText,
        TextRuler ruler) {

    /// Air above the highest reading, mmHg (ux, section 7).
    private static final int ABOVE_HIGHEST = 20;

    /// What a chart looks like apart from its data.
    ///
    /// @param lanes the lanes to show, top to bottom: SpO₂ and NIBP always
    record Style(boolean numbered, List<LaneKind> lanes, TimeText timeText, TextRuler ruler) {
        /// The same with times written so.
        Style timed(TimeText other) {
            return new Style(numbered, lanes, other, ruler);
        }
    }

    static ChartScene of(
            Session session,
            SessionTimes times,
            ChartWindow.Between span,
            CuffProgramme programme,
            double width,
            double height,
            Style style) {
        boolean doses = session.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.DOSE)
                .mapToInt(m -> session.millisAt(m.at()))
                .anyMatch(at -> at >= span.fromMillis() && at <= span.toMillis());
        List<LaneKind> lanes =
                style.lanes().stream().filter(k -> k.isIn(session)).toList();
        ChartLayout layout = ChartLayout.of(width, height, kind -> highest(session, kind), doses, lanes);
        TimeAxis axis = new TimeAxis(span, layout.left(), layout.plotWidth());
        return new ChartScene(
                session, times, layout, axis, programme, style.numbered(), style.timeText(), style.ruler());
    }

    /// What the lane must reach: SpO₂ and pulse rate have their fixed scale (ux, section 7).
    private static double highest(Session session, LaneKind kind) {
        return switch (kind) {
            case SPO2, PULSE -> kind.high();
            case RESP, CO2 -> {
                TrendSeries series = session.trend(kind.metric());
                yield series.greatest(0, series.size());
            }
            case NIBP ->
                ABOVE_HIGHEST
                        + session.cuffResults().stream()
                                .mapToInt(CuffResult::systolic)
                                .max()
                                .orElse(0);
        };
    }

    /// The same with a present that stands on a whole device pixel: what is drawn from it changes only when the present
    /// has come to another one.
    ChartScene still(double scale) {
        if (times.ended() || !axis.shows(times.now())) {
            return this;
        }
        int now = axis.millisAt(axis.left() + Math.floor((axis.x(times.now()) - axis.left()) * scale) / scale);
        return new ChartScene(session, times.at(now), layout, axis, programme, numbered, timeText, ruler);
    }

    int millis(Timestamp at) {
        return session.millisAt(at);
    }

    /// The moment so many milliseconds after the session began.
    Timestamp moment(int millis) {
        return session.began().plus(Duration.ofMillis(millis));
    }

    /// The place of a moment on the axis.
    double x(Timestamp at) {
        return axis.x(millis(at));
    }

    /// The marks of these kinds that the axis shows.
    List<Mark> marks(Mark.Kind... kinds) {
        List<Mark.Kind> wanted = List.of(kinds);
        return session.marks().stream()
                .filter(m -> wanted.contains(m.kind()) && axis.shows(millis(m.at())))
                .toList();
    }

    /// The end of what is known, in px, within the plot.
    double nowX() {
        return axis.clampedX(times.now());
    }
}
