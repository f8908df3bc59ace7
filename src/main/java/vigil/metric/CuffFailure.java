package vigil.metric;

import java.time.LocalDateTime;
import java.util.Optional;

/// A cuff determination that gave no pressures. It never clears an alarm and never satisfies the schedule.
///
/// Thread rule: immutable.
///
/// @param reason in words, for example `cuff loose`
/// @param code the device's own code, or an empty text if it gave none
/// @param deviceTime what the device's own clock said, if it says anything; see [CuffReading#deviceTime()]
public record CuffFailure(Timestamp at, String device, String reason, String code, Optional<LocalDateTime> deviceTime)
        implements CuffReading {

    /// The failure of a device that tells no time.
    public CuffFailure(Timestamp at, String device, String reason, String code) {
        this(at, device, reason, code, Optional.empty());
    }
}
