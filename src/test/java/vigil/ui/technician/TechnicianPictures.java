package vigil.ui.technician;

import java.time.Duration;
import java.time.ZoneOffset;
import vigil.ui.chart.PictureFrame;
import vigil.ui.face.TimeText;
import vigil.ui.theme.Theme;

/// Draws the technician's screen for looking at: run it and open `target/pictures`.
public final class TechnicianPictures {
    private TechnicianPictures() {}

    public static void main(String[] args) {
        PictureFrame.start();
        picture("technician", "masimo-ascii1");
        picture("technician-broken", "bench-draft");
        System.exit(0);
    }

    private static void picture(String name, String profile) {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    BenchSource source = new BenchSource(BenchSource.shippedAndBroken());
                    TechnicianModel model =
                            new TechnicianModel(source, new TimeText(ZoneOffset.UTC), Runnable::run, Runnable::run);
                    TechnicianScreen screen = new TechnicianScreen(model);
                    model.profilesProperty().get().stream()
                            .filter(r -> r.id().equals(profile))
                            .forEach(model::chooseProfile);
                    model.listen();
                    screen.pulse(BenchSource.NOW);
                    source.receive(124);
                    screen.pulse(BenchSource.NOW.plus(Duration.ofSeconds(2)));
                    return PictureFrame.of(screen.root(), Theme.DARK, 1920, 984);
                }),
                name);
    }
}
