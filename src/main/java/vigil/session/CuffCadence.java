package vigil.session;

import java.time.Duration;

/// How often a cuff reading is due in each phase.
///
/// @param baseline between the readings before the dose; at least a minute, so that two make a baseline
public record CuffCadence(Duration baseline, Duration dosing, Duration observation) {
    /// The interval in force in a phase.
    public Duration in(Phase phase) {
        return switch (phase) {
            case BASELINE -> baseline;
            case DOSING -> dosing;
            case OBSERVATION, ENDED -> observation;
        };
    }
}
