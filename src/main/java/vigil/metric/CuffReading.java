package vigil.metric;

import java.time.LocalDateTime;
import java.util.Optional;

/// The outcome of one cuff determination: one set of pressures, or one failure. Never a stream.
///
/// Thread rule: immutable.
public sealed interface CuffReading extends Measurement permits CuffResult, CuffFailure {
    /// What the device's own clock said, where it says anything. Device clocks are unreliable (protocol
    /// facts, 22.4): it is shown beside the host's time, and nothing is ever timed by it.
    Optional<LocalDateTime> deviceTime();
}
