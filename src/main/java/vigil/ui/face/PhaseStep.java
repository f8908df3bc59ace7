package vigil.ui.face;

import vigil.session.Phase;

/// One of the five steps from check-in to leaving, as the strip of phases shows it.
///
/// Thread rule: immutable.
///
/// @param phase the phase that stands for the step
/// @param title its word; for the running one with its time: `Infusion 31:12 of 40:00`
/// @param detail its time or result: `13:08`, `127/78`, `8:48 left · planned end 14:16:30`
/// @param share how much of its planned time has passed, 0 to 1
public record PhaseStep(Phase phase, Standing standing, String title, String detail, double share) {
    /// Where a step stands.
    public enum Standing {
        DONE,
        RUNNING,
        FUTURE
    }
}
