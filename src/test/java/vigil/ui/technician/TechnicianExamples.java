package vigil.ui.technician;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vigil.ui.face.TimeText;

/// The technician's screen over an example bench, for whoever looks at all screens.
///
/// Thread rule: FX thread.
public final class TechnicianExamples {
    private TechnicianExamples() {}

    /// The screen while it listens at the ports.
    public static TechnicianScreen listening() {
        BenchSource source = new BenchSource(BenchSource.shippedAndBroken());
        List<Runnable> waiting = new ArrayList<>();
        boolean[] waits = {false};
        TechnicianModel model = new TechnicianModel(
                source,
                new TimeText(ZoneOffset.UTC),
                errand -> {
                    if (waits[0]) {
                        waiting.add(errand);
                    } else {
                        errand.run();
                    }
                },
                Runnable::run);
        TechnicianScreen screen = new TechnicianScreen(model);
        screen.pulse(BenchSource.NOW);
        waits[0] = true;
        model.listen();
        screen.pulse(BenchSource.NOW.plus(Duration.ofSeconds(1)));
        return screen;
    }

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
