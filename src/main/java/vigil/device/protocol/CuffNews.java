package vigil.device.protocol;

import java.util.List;
import java.util.OptionalInt;

/// What one frame says about the cuff. Whether a result is new is not decided here: see [CuffWatch].
sealed interface CuffNews {
    /// A determination is running.
    record Measuring() implements CuffNews {}

    /// A determination ended; its result must be asked for.
    record Ended() implements CuffNews {}

    /// The device is at rest and holds no pressures.
    record NoPressures() implements CuffNews {}

    /// How a determination came out.
    sealed interface Outcome extends CuffNews {}

    /// Pressures that a body can have, in mmHg.
    ///
    /// @param pulse per minute
    record Pressures(int systolic, int diastolic, OptionalInt mean, OptionalInt pulse, List<String> status)
            implements Outcome {}

    /// No pressures came of it.
    ///
    /// @param reason in the profile's words
    /// @param code the device's own code; empty if it gave none
    record Failed(String reason, String code) implements Outcome {}
}
