package vigil.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How well one side told the true episodes, and how much later or sooner than another.
///
/// Thread rule: immutable.
///
/// @param missed how many without any alarm of their condition
/// @param lowOnly how many with a LOW alarm and no higher one
/// @param median the middle delay of those that were told; empty if none was
/// @param later how many both told, this side later
/// @param sooner how many both told, this side sooner
public record EpisodeFigures(int count, int missed, int lowOnly, Optional<Duration> median, int later, int sooner) {

    /// The figures of one side, beside those of another.
    public static EpisodeFigures of(List<AnsweredEpisode> episodes, Side side, Side other) {
        List<Duration> delays = episodes.stream()
                .flatMap(e -> delay(e.by(side)).stream())
                .sorted()
                .toList();
        return new EpisodeFigures(
                episodes.size(),
                count(episodes, side, Answer.Missed.class),
                count(episodes, side, Answer.LowOnly.class),
                delays.isEmpty() ? Optional.empty() : Optional.of(delays.get(delays.size() / 2)),
                (int) episodes.stream()
                        .filter(e -> difference(e, side, other) > 0)
                        .count(),
                (int) episodes.stream()
                        .filter(e -> difference(e, side, other) < 0)
                        .count());
    }

    private static int count(List<AnsweredEpisode> episodes, Side side, Class<? extends Answer> kind) {
        return (int)
                episodes.stream().map(e -> e.by(side)).filter(kind::isInstance).count();
    }

    private static int difference(AnsweredEpisode episode, Side side, Side other) {
        return delay(episode.by(side))
                .flatMap(mine -> delay(episode.by(other)).map(mine::compareTo))
                .orElse(0);
    }

    private static Optional<Duration> delay(Answer answer) {
        return answer instanceof Answer.Told told ? Optional.of(told.after()) : Optional.empty();
    }
}
