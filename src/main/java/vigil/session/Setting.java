package vigil.session;

/// One version of one of the clinic's settings. Versions are kept: a new one takes the place of the one before, which
/// stays to be read.
///
/// @param version 1 for the first
/// @param json the value, as JSON
/// @param by who set it; empty if nobody was signed in
/// @param wallMillis when, milliseconds since 1970 UTC
public record Setting(String key, int version, String json, String by, long wallMillis) {}
