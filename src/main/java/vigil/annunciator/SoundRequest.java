package vigil.annunciator;

import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;

/// What is to be heard now.
///
/// Thread rule: immutable.
///
/// @param category what the loudest alarm is about: a melody may tell it
/// @param louder true if nobody answered in time, so that it is to be heard louder
public record SoundRequest(AudibleSignal signal, AlarmCategory category, boolean louder) {
    /// Silence that nobody asked for: there is nothing to hear.
    public static final SoundRequest NONE = new SoundRequest(AudibleSignal.NONE, AlarmCategory.GENERAL, false);

    /// A signal without a melody of its own, at the usual level.
    public static SoundRequest of(AudibleSignal signal) {
        return new SoundRequest(signal, AlarmCategory.GENERAL, false);
    }
}
