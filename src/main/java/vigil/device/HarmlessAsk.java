package vigil.device;

import java.time.Duration;

/// A question that a profile calls harmless: it makes the device answer and changes nothing on it.
///
/// Thread rule: immutable.
///
/// @param bytes what to send
/// @param within how long the device may take to answer
public record HarmlessAsk(RawBytes bytes, Duration within) {}
