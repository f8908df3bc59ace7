package vigil.ui.technician;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.device.LinkState;
import vigil.ui.chart.PictureFrame;
import vigil.ui.face.TimeText;
import vigil.ui.theme.Theme;

/// The technician's screen on JavaFX's headless platform.
class TechnicianScreenTest {
    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    @Test
    void itShowsLinksBytesProfilesAndTheirProblems() {
        List<String> labels = PictureFrame.onFx(() -> {
            BenchSource source = new BenchSource(BenchSource.shippedAndBroken());
            source.become(LinkState.STALE);
            TechnicianScreen screen = new TechnicianScreen(
                    new TechnicianModel(source, new TimeText(ZoneOffset.UTC), Runnable::run, Runnable::run));
            screen.pulse(BenchSource.NOW);
            PictureFrame.of(screen.root(), Theme.DARK, 1920, 984);
            return screen.root().lookupAll(".label").stream()
                    .map(n -> n instanceof Label label ? label.getText() : "")
                    .toList();
        });
        assertTrue(labels.contains("6:12 stale"), "time in state");
        assertTrue(labels.contains("7D 81 A1 80 80 80 80 80 80"), "raw bytes");
        int all = BenchSource.shippedAndBroken().profiles().size() + 1;
        assertTrue(labels.contains(all + " profiles, 1 with problems"));
        assertTrue(labels.contains("baud is a whole number, not \"fast\"."), "the first problem");
    }
}
