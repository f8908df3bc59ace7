package vigil.ui.technician;

import java.time.Duration;
import java.time.ZoneOffset;
import vigil.ui.face.TimeText;

/// The technician's screen over an example bench, for whoever looks at all screens.
///
/// Thread rule: FX thread.
public final class TechnicianExamples {
    private TechnicianExamples() {}

    /// The screen with that profile chosen, after it has listened at the ports.
    public static TechnicianScreen on(String profile) {
        BenchSource source = new BenchSource(BenchSource.shippedAndBroken());
        TechnicianModel model = new TechnicianModel(source, new TimeText(ZoneOffset.UTC), Runnable::run, Runnable::run);
        TechnicianScreen screen = new TechnicianScreen(model);
        model.profilesProperty().get().stream()
                .filter(r -> r.id().equals(profile))
                .forEach(model::chooseProfile);
        model.listen();
        screen.pulse(BenchSource.NOW);
        source.receive(124);
        screen.pulse(BenchSource.NOW.plus(Duration.ofSeconds(2)));
        return screen;
    }
}
