package vigil.alarm;

/// A person released a version of a preset: printed name, time and meaning (21 CFR 11.50; clinical facts, 6.3).
///
/// @param by the printed name
/// @param wallMillis when, milliseconds since 1970 UTC
/// @param reason why this version is released, in the person's words
public record PresetSignature(String by, long wallMillis, String reason) {}
