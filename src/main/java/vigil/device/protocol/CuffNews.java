package vigil.device.protocol;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What one frame says about the cuff. Whether a result is new is not decided here: see [CuffWatch].
sealed interface CuffNews {
    /// A determination is running.
    record Measuring() implements CuffNews {}

    /// A determination ended; its result must be asked for.
    record Ended() implements CuffNews {}

    /// The device is at rest and holds no pressures.
    record NoPressures() implements CuffNews {}

    /// Something stands where the pressures stand that is no number.
    ///
    /// @param code the device's own code; empty if it gave none
    record Unreadable(String code) implements CuffNews {
        Failed asFailure() {
            return new Failed("measurement failed: unreadable", code);
        }
    }

    /// How a determination came out.
    sealed interface Outcome extends CuffNews {}

    /// Pressures that a body can have, in mmHg.
    ///
    /// @param pulse per minute
    /// @param age the device's count of the time since the determination; NaN if it gives none
    /// @param deviceTime the device's own time
    record Pressures(
            int systolic,
            int diastolic,
            OptionalInt mean,
            OptionalInt pulse,
            List<String> status,
            double age,
            Optional<LocalDateTime> deviceTime)
            implements Outcome {

        /// True if `other` has the same numbers, whatever their age.
        boolean sameAs(Pressures other) {
            return systolic == other.systolic
                    && diastolic == other.diastolic
                    && mean.equals(other.mean)
                    && pulse.equals(other.pulse)
                    && deviceTime.equals(other.deviceTime);
        }

        /// The same with the pulse that was asked for separately.
        Pressures with(OptionalInt beats) {
            return new Pressures(systolic, diastolic, mean, beats, status, age, deviceTime);
        }
    }

    /// No pressures came of it.
    ///
    /// @param reason in the profile's words
    /// @param code the device's own code; empty if it gave none
    record Failed(String reason, String code) implements Outcome {}
}
