package vigil.session;

import java.time.Duration;
import vigil.metric.Timestamp;

/// How often a person wants the cuff, in place of what the plan says. It holds until the phase changes.
///
/// @param every between two readings; zero for none but those that the plan's points want
/// @param since when it was chosen
public record ChosenInterval(Duration every, Timestamp since) {}
