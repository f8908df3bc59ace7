package vigil.annunciator;

import java.util.Collection;
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

    /// The most urgent of several; of two alike the first, louder if any of them is to be.
    public static SoundRequest foremost(Collection<SoundRequest> requests) {
        SoundRequest foremost = NONE;
        for (SoundRequest request : requests) {
            int more = request.signal().compareTo(foremost.signal());
            if (more > 0) {
                foremost = request;
            } else if (more == 0) {
                foremost =
                        new SoundRequest(foremost.signal(), foremost.category(), foremost.louder() || request.louder());
            }
        }
        return foremost;
    }
}
