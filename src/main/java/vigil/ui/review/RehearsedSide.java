package vigil.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.rehearsal.AlarmFigures;
import vigil.rehearsal.RehearsedAlarm;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// One set of limits in the rehearsal card: its strip of alarms and its row of figures.
///
/// Thread rule: immutable.
///
/// @param title the set's name
/// @param marks its alarms, by time
/// @param inAlarm for example `38:40`
/// @param brief the share of alarms under 15 s
/// @param firstHigh when HIGH first signalled, as the chart counts minutes; a dash if it never did
record RehearsedSide(
        String title,
        List<Mark> marks,
        String high,
        String medium,
        String low,
        String inAlarm,
        String brief,
        String firstHigh) {

    /// An alarm in the strip.
    ///
    /// @param share where it began: 0 at the session's start, 1 at its end
    record Mark(double share, AlarmPriority priority) {}

    RehearsedSide {
        marks = List.copyOf(marks);
    }

    static RehearsedSide of(String title, List<RehearsedAlarm> alarms, Session session) {
        AlarmFigures figures = AlarmFigures.ofOne(alarms, session.lasted());
        double length = Math.max(1, session.millisAt(session.last()));
        return new RehearsedSide(
                title,
                alarms.stream()
                        .map(a -> new Mark(session.millisAt(a.began()) / length, a.priority()))
                        .toList(),
                String.valueOf(figures.of(AlarmPriority.HIGH)),
                String.valueOf(figures.of(AlarmPriority.MEDIUM)),
                String.valueOf(figures.of(AlarmPriority.LOW)),
                TimeText.duration(figures.inAlarm()),
                figures.count() == 0 ? "—" : Math.round(100.0 * figures.brief() / figures.count()) + " %",
                firstHigh(alarms)
                        .map(at -> MinuteText.of(session.millisAt(at) - zero(session)))
                        .orElse("—"));
    }

    /// When HIGH first signalled; empty if it never did.
    static Optional<Timestamp> firstHigh(List<RehearsedAlarm> alarms) {
        return alarms.stream()
                .flatMap(a -> a.signals(AlarmPriority.HIGH, a.began(), a.ended()).stream())
                .min((a, b) -> a.since(b).compareTo(Duration.ZERO));
    }

    /// Minute 0 of the chart.
    private static int zero(Session session) {
        return session.doseStart().map(session::millisAt).orElse(0);
    }
}
