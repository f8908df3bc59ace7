package vigil.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What two sets of limits would have done over the same records, beside what happened.
///
/// Thread rule: immutable.
///
/// @param a the first set, in words
/// @param b the other, in words
/// @param rule what counted as a true episode
public record Comparison(String a, String b, EpisodeRule rule, List<RehearsedRecord> records) {
    public Comparison {
        records = List.copyOf(records);
    }

    /// The sides there are: what happened only where it was recorded.
    public List<Side> sides() {
        return Arrays.stream(Side.values())
                .filter(s -> records.stream().anyMatch(r -> r.alarms().containsKey(s)))
                .toList();
    }

    /// The figures of one side over all records.
    public AlarmFigures figures(Side side) {
        return AlarmFigures.of(records.stream().map(r -> r.of(side)).toList(), watched());
    }

    /// How long was recorded.
    public Duration watched() {
        return records.stream().map(RehearsedRecord::lasted).reduce(Duration.ZERO, Duration::plus);
    }

    /// All true episodes, record by record, with the answer of each side.
    public List<AnsweredEpisode> episodes() {
        List<AnsweredEpisode> answered = new ArrayList<>();
        for (RehearsedRecord record : records) {
            for (TrueEpisode episode : record.episodes()) {
                Map<Side, Answer> answers = new EnumMap<>(Side.class);
                record.alarms().forEach((side, alarms) -> answers.put(side, Answer.of(episode, alarms)));
                answered.add(new AnsweredEpisode(record.name(), record.began(), episode, answers));
            }
        }
        return answered;
    }
}
