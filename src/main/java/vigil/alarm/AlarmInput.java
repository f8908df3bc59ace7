package vigil.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.metric.Metric;
import vigil.metric.NumericReading;

/// Everything that can move the alarm system, besides time itself.
public sealed interface AlarmInput {

    /// A number of a continuously measured metric, valid or not.
    record Reading(NumericReading reading) implements AlarmInput {}

    /// A number that a person measured and typed in. It is judged at once.
    record ByHand(NumericReading reading) implements AlarmInput {}

    /// The last number typed in for a metric was wrong, and nothing takes its place.
    record HandStruck(Metric metric) implements AlarmInput {}

    /// Whether the patient is watched: until then nobody misses a signal, but what is measured is judged. A room is
    /// watched unless it is told otherwise.
    record Watched(boolean watched) implements AlarmInput {}

    /// A finished cuff determination, result or failure.
    record Cuff(CuffReading reading) implements AlarmInput {}

    /// The cuff readings so far are to have been these, in order of time: a person corrected one, or struck it out.
    /// What
    /// rests on cuff readings is judged again from the first, by the limits and the baseline in force now.
    record CuffsRetold(List<CuffReading> readings) implements AlarmInput {
        public CuffsRetold {
            readings = List.copyOf(readings);
        }
    }

    /// A cuff began or ended to inflate. It matters where the oximeter sits on the same limb.
    record CuffInflation(boolean running) implements AlarmInput {}

    /// Whether the oximeter sits on the limb that the cuff squeezes.
    record OximeterPlace(boolean onCuffLimb) implements AlarmInput {}

    /// A person scored the sedation: MOAA/S, 0 to 5.
    record Sedation(int score) implements AlarmInput {}

    /// The only score of the sedation was wrong, and nothing takes its place.
    record SedationStruck() implements AlarmInput {}

    /// The baseline that relative rules compare with: mmHg.
    record Baseline(int systolic, int diastolic, int mean) implements AlarmInput {}

    /// A source of this metric belongs to the room (or no longer does): only then is its silence an alarm.
    record Source(Metric metric, boolean present) implements AlarmInput {}

    /// A device's link was lost or came back. The alarm comes after the preset's delay.
    record Link(String device, boolean lost) implements AlarmInput {}

    /// What was found elsewhere began, changed its priority, or ended: a technical fault, or an alarm that a
    /// device raises by its own rules.
    ///
    /// @param priority null when the fault is over
    /// @param cause what happened, in words
    record Fault(AlarmId id, @Nullable AlarmPriority priority, String cause) implements AlarmInput {}

    /// A person acknowledged one alarm.
    record Acknowledge(AlarmId id, String by) implements AlarmInput {}

    /// A person paused the sound of all that signals now (rule S11).
    record PauseAudio(String by) implements AlarmInput {}

    /// A person ended the pause.
    record EndAudioPause(String by) implements AlarmInput {}

    /// Other limits are in force from now on.
    record Limits(AlarmLimits limits) implements AlarmInput {}
}
