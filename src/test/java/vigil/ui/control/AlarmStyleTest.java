package vigil.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.ui.face.AlarmLook;

/// What flashes follows the one beat while it can be seen, and lets go of it when it cannot.
@ExtendWith(ApplicationExtension.class)
class AlarmStyleTest {
    private static final PseudoClass OFF_PHASE = PseudoClass.getPseudoClass("off-phase");
    private static final AlarmLook HIGH = new AlarmLook(Optional.of(AlarmPriority.HIGH), false, false, false);
    private static final Timestamp ON = new Timestamp(0, 0);
    private static final Timestamp OFF = new Timestamp(300_000_000L, 0);

    private final FlashClock clock = new FlashClock();
    private Pane cell = new Pane();
    private @Nullable Scene scene;

    @BeforeEach
    void anEmptyScene() {
        cell = new Pane();
        scene = new Scene(new Pane());
    }

    @Test
    void itFlashesOnTheScreen() {
        show();
        style();
        clock.tick(OFF);
        assertEquals(true, isOff());
        clock.tick(ON);
        assertEquals(false, isOff());
    }

    @Test
    void whatWasTakenOffTheScreenHangsOnTheClockNoMore() {
        show();
        style();
        hide();
        clock.tick(OFF);
        assertEquals(false, isOff());
    }

    @Test
    void whatComesBackIsInPhaseAtOnce() {
        show();
        style();
        hide();
        clock.tick(OFF);
        show();
        assertEquals(true, isOff());
    }

    private void style() {
        clock.tick(ON);
        new AlarmStyle(cell, clock).set(HIGH);
    }

    private void show() {
        Objects.requireNonNull(scene).setRoot(new Pane(cell));
    }

    private void hide() {
        Objects.requireNonNull(scene).setRoot(new Pane());
    }

    private boolean isOff() {
        return cell.getPseudoClassStates().contains(OFF_PHASE);
    }
}
