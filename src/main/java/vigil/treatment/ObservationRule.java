package vigil.treatment;

import java.time.Duration;

/// How long a patient stays after the dose: from the stop of an infusion, from the last act of every other dose.
///
/// @param usual what a plan begins with
/// @param least a plan may not go below ...
/// @param most ... nor above
/// @param hard true if nobody may discharge earlier, with no override
public record ObservationRule(Duration usual, Duration least, Duration most, boolean hard) {}
