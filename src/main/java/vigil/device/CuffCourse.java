package vigil.device;

import java.time.Duration;
import java.util.Optional;

/// How one simulated cuff determination goes.
///
/// @param lasts from start to result; 25 to 45 s on real devices
/// @param systolic mmHg
/// @param diastolic mmHg
/// @param mean mmHg
/// @param pulse per minute
/// @param failure the profile's word for the failure it ends with (for example `cuff loose`); empty if it
///     works
public record CuffCourse(Duration lasts, int systolic, int diastolic, int mean, int pulse, Optional<String> failure) {}
