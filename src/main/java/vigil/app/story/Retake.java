package vigil.app.story;

import java.util.Set;
import vigil.monitor.MonitorCommand;
import vigil.session.discharge.Criterion;
import vigil.session.discharge.SignOff;

/// Takes the blood pressure once more, if it is what keeps the patient: a nurse does so when two readings scatter.
///
/// @param by who
record Retake(String by) implements Deed {
    /// The criteria that another reading may meet, by the ids that [Criterion] tells.
    private static final Set<String> PRESSURES = Set.of("pressure", "pressure.rising");

    @Override
    public MonitorCommand command(Scene scene) {
        return new MonitorCommand.StartCuff(by);
    }

    @Override
    public boolean isNeeded(Scene scene) {
        return SignOff.of(scene.session(), scene.now()).open().stream()
                .map(Criterion::id)
                .anyMatch(PRESSURES::contains);
    }
}
