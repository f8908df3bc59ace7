package vigil.rehearsal;

import java.util.Map;
import vigil.metric.Timestamp;

/// A true episode and what each side's alarms made of it.
///
/// @param record the record it is in
/// @param began second 0 of that record
public record AnsweredEpisode(String record, Timestamp began, TrueEpisode episode, Map<Side, Answer> answers) {
    public AnsweredEpisode {
        answers = Map.copyOf(answers);
    }

    /// The answer of one side.
    public Answer by(Side side) {
        return answers.getOrDefault(side, new Answer.Missed());
    }
}
