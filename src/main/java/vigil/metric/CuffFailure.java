package vigil.metric;

/// A cuff determination that gave no pressures. It never clears an alarm and never satisfies the schedule.
///
/// Thread rule: immutable.
///
/// @param reason in words, for example `cuff loose`
/// @param code the device's own code, or an empty text if it gave none
public record CuffFailure(Timestamp at, String device, String reason, String code) implements CuffReading {}
