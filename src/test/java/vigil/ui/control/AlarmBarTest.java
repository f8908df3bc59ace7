package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.example.ExampleClinic;

/// The alarms of a room on a page without its large numbers.
class AlarmBarTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void acknowledgeAndPauseAreAsHighAsWhateverIsDoneWhileAPatientIsMonitored() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Desk desk = Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME);
            AlarmBar bar = new AlarmBar(new AlarmBarModel(desk), desk.flash(), "", 868);
            for (Node node : bar.getChildren()) {
                if (node instanceof Button button) {
                    assertEquals(56, button.getMinHeight(), button.getId());
                }
            }
            return bar;
        });
    }
}
