package vigil.session;

import vigil.metric.Timestamp;
import vigil.treatment.TreatmentPreset;

/// An entry that people made and may correct: what they gave, measured by hand, scored, answered or wrote. What a
/// device measured and what the console did of itself is never among them.
///
/// @param entry its number in the log, which a correction names
/// @param event what it says now, earlier corrections taken in
/// @param at when it happened, as it stands now
/// @param words in short: `Note: sits up`, `Dose started: Ketamine 39 mg IV`
public record Correctable(long entry, SessionEvent event, Timestamp at, String words) {
    /// An event that people may correct, in short, as a list of corrections names what stood before and after.
    ///
    /// @throws IllegalArgumentException if it is none
    public static String words(SessionEvent event, TreatmentPreset preset) {
        return Correctables.words(event, preset);
    }
}
