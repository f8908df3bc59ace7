package vigil.profile;

import java.util.Set;
import vigil.metric.Metric;

/// What one state or one flag means.
///
/// @param value the state's number, or the flag's bit mask; for a word of text a bit of its own
/// @param word the word of text that means it; empty for numbers
/// @param says in words; empty if there is nothing to tell
/// @param invalid the metrics of the same frame that must not be used
/// @param questionable the metrics of the same frame that are doubtful
public record Meaning(
        long value, String word, String says, Kind kind, CuffSign cuff, Set<Metric> invalid, Set<Metric> questionable) {

    public Meaning {
        invalid = Set.copyOf(invalid);
        questionable = Set.copyOf(questionable);
    }

    /// What sort of news it is.
    public enum Kind {
        /// How it always is; not told, and always set by a simulated device.
        NORMAL,
        /// Worth knowing.
        INFO,
        /// The device judges the patient by its own limits: an alarm of the device.
        ALARM,
        /// The device or its sensor needs a hand: a technical alarm.
        TECHNICAL,
        /// The battery.
        BATTERY,
        /// A mark at each heart beat; not told.
        BEAT
    }
}
