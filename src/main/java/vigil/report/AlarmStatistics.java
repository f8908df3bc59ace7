package vigil.report;

import java.time.Duration;
import java.util.List;
import vigil.alarm.AlarmKind;
import vigil.metric.Timestamp;
import vigil.session.AlarmEpisode;
import vigil.session.Session;

/// How much a session alarmed: the numbers that tell a clinic whether its limits fit (clinical facts, section 4).
///
/// Thread rule: immutable.
///
/// @param median how long the middle alarm lasted; zero without alarms
/// @param brief alarms shorter than 15 s
public record AlarmStatistics(int count, int acknowledged, int technical, int brief, Duration median) {
    private static final Duration BRIEF = Duration.ofSeconds(15);

    static AlarmStatistics of(Session session) {
        List<AlarmEpisode> alarms = session.alarms();
        List<Duration> lasted =
                alarms.stream().map(a -> lasted(a, session.last())).sorted().toList();
        return new AlarmStatistics(
                alarms.size(),
                (int) alarms.stream().filter(a -> a.acknowledged().isPresent()).count(),
                (int) alarms.stream()
                        .filter(a -> a.id().condition().kind() == AlarmKind.TECHNICAL)
                        .count(),
                (int) lasted.stream().filter(d -> d.compareTo(BRIEF) < 0).count(),
                lasted.isEmpty() ? Duration.ZERO : lasted.get(lasted.size() / 2));
    }

    /// How long an alarm lasted; one that lives still lasts at `now`.
    public static Duration lasted(AlarmEpisode alarm, Timestamp now) {
        return alarm.ended().orElse(now).since(alarm.began());
    }
}
