package vigil.rehearsal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;

/// Whether alarms told a true episode, and how soon.
public sealed interface Answer {
    /// How long after its last sample an alarm still answers an episode: as long as a limit must be clear before its
    /// alarm ends (`delayOff` in clinical facts, 9.1). A live reading is judged some milliseconds after it was
    /// taken.
    Duration GRACE = Duration.ofSeconds(5);

    /// An alarm of MEDIUM or HIGH told it.
    ///
    /// @param after how long after the onset; zero if the alarm stood already
    /// @param highest the highest priority up to the end of the episode
    record Told(Duration after, AlarmPriority highest) implements Answer {}

    /// Only a LOW alarm told it.
    record LowOnly(Duration after) implements Answer {}

    /// No alarm of its condition told it.
    record Missed() implements Answer {}

    /// The answer that these alarms gave.
    static Answer of(TrueEpisode episode, List<RehearsedAlarm> alarms) {
        List<RehearsedAlarm> about = alarms.stream()
                .filter(a -> a.id().condition() == episode.condition())
                .toList();
        for (AlarmPriority least : List.of(AlarmPriority.HIGH, AlarmPriority.MEDIUM)) {
            if (first(about, least, episode).isPresent()) {
                return first(about, AlarmPriority.MEDIUM, episode)
                        .<Answer>map(after -> new Told(after, least))
                        .orElse(new Missed());
            }
        }
        return first(about, AlarmPriority.LOW, episode)
                .<Answer>map(LowOnly::new)
                .orElse(new Missed());
    }

    private static Optional<Duration> first(List<RehearsedAlarm> alarms, AlarmPriority least, TrueEpisode episode) {
        Timestamp until = episode.end().plus(GRACE);
        return alarms.stream()
                .flatMap(a -> a.signals(least, episode.onset(), until).stream())
                .map(at -> at.since(episode.onset()))
                .min(Comparator.naturalOrder());
    }
}
