package vigil.rehearsal;

import java.time.Duration;
import vigil.alarm.AlarmCondition;
import vigil.metric.Timestamp;

/// Something that an alarm should have told: by the recorded numbers alone (see [EpisodeRule]).
///
/// @param condition the condition whose alarm answers it
/// @param onset its first sample
/// @param end its last sample; the onset itself for a cuff reading
/// @param worst the lowest saturation, or the blood pressure, in words
public record TrueEpisode(AlarmCondition condition, Timestamp onset, Timestamp end, String worst) {
    /// How long it lasted, from sample to sample.
    public Duration lasted() {
        return end.since(onset);
    }
}
