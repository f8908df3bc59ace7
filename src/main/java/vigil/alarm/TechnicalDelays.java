package vigil.alarm;

import java.time.Duration;

/// When the equipment's silence becomes an alarm (clinical facts, 9.3).
///
/// @param noSignalLow without a valid SpO2 for this long: LOW
/// @param noSignalMedium and for this long: MEDIUM
/// @param linkLost without a link for this long: MEDIUM
public record TechnicalDelays(Duration noSignalLow, Duration noSignalMedium, Duration linkLost) {}
