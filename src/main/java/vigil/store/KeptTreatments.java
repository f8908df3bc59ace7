package vigil.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// Reads the treatment presets that sessions keep. A clinic has few, and every session keeps the whole text
/// of one: each text is read once.
///
/// Thread rule: any thread.
final class KeptTreatments {
    private static final int MOST = 32;
    private static final Map<String, TreatmentPreset> READ = new ConcurrentHashMap<>();

    private KeptTreatments() {}

    /// @throws IllegalArgumentException with what is wrong, in words
    static TreatmentPreset of(String text) {
        if (READ.size() > MOST) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, TreatmentText::readKept);
    }
}
