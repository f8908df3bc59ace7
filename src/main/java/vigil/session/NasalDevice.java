package vigil.session;

import java.util.OptionalDouble;
import vigil.metric.Timestamp;

/// A nasal device that was given.
///
/// @param number 1 for the first of the session
/// @param lot as printed on it; empty if nobody wrote it down
/// @param milligrams in it
public record NasalDevice(int number, String lot, OptionalDouble milligrams, Timestamp at, String by, long entry) {}
