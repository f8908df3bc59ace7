package vigil.monitor;

import java.util.Optional;
import vigil.metric.NumericReading;

/// A continuously measured metric as it stands: the newest reading, valid or not, and the newest one with a number.
///
/// How old they are is the reader's matter: it knows the time, and the age rules of the screen.
public record LiveValue(NumericReading latest, Optional<NumericReading> lastGood) {
    /// This value after one more reading.
    public LiveValue next(NumericReading reading) {
        return new LiveValue(reading, reading.validity().hasValue() ? Optional.of(reading) : lastGood);
    }

    /// The value after its first reading.
    public static LiveValue first(NumericReading reading) {
        return new LiveValue(reading, reading.validity().hasValue() ? Optional.of(reading) : Optional.empty());
    }
}
