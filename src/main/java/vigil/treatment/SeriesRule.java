package vigil.treatment;

import java.time.Duration;
import java.util.OptionalInt;

/// One part of a usual course.
///
/// @param name for example `induction`
/// @param sessions how many a plan begins with; empty for a part without an end
/// @param least the fewest that are usual; @param most the most
/// @param apart from one session to the next
public record SeriesRule(String name, OptionalInt sessions, OptionalInt least, OptionalInt most, Duration apart) {}
