package vigil.rehearsal;

import java.time.Duration;

/// What counts as a true episode, by the recorded numbers alone and whatever any limit said: so that it can be checked
/// by eye, and no set of limits is judged by itself.
///
/// @param saturation SpO2 below this, in %, ...
/// @param atLeast ... from the first to the last sample of a run of samples for at least this long
/// @param systolic a cuff reading above this, in mmHg, or ...
/// @param diastolic ... above this
public record EpisodeRule(double saturation, Duration atLeast, int systolic, int diastolic) {
    /// The MEDIUM limits and delay of the shipped standard preset (clinical facts, 9.1): 90 % for 15 s, 180/110 mmHg.
    public static final EpisodeRule STANDARD = new EpisodeRule(90, Duration.ofSeconds(15), 180, 110);
}
