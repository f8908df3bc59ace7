package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.metric.Timestamp;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.WallExamples;
import vigil.ui.theme.Theme;

/// A frame in which nothing happens touches no node: what is not touched is neither styled, laid out nor drawn.
@ExtendWith(ApplicationExtension.class)
class IdleFrameTest {
    private static final Duration FRAME = Duration.ofMillis(16);

    @Test
    void nothingIsTouchedAtTheBedside() {
        assertEquals(List.of(), touched(ExampleClinic.rooms(), true, FRAME));
    }

    @Test
    void nothingIsTouchedOnTheWall() {
        assertEquals(List.of(), touched(WallExamples.calm(8), false, FRAME));
    }

    @Test
    void aSecondLaterTheClockIsTouched() {
        assertFalse(touched(WallExamples.calm(8), false, Duration.ofSeconds(1)).isEmpty());
    }

    private static List<String> touched(ExampleRooms rooms, boolean bedside, Duration later) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, () -> {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(rooms, ExampleClinic.TIME), new OtherScreens(new BlankScreen(), new BlankScreen()));
            Scene scene = new Scene(shell.root(), 1920, 1080);
            Theme.DARK.install(scene);
            if (bedside) {
                shell.openRoom("Room 1");
            }
            Timestamp start = ExampleClinic.NOW.plus(Duration.ofMillis(1));
            for (int i = 0; i < 3; i++) {
                shell.pulse(start);
                shell.root().applyCss();
                shell.root().layout();
            }
            List<String> touched = new ArrayList<>();
            listen(shell.root(), touched);
            shell.pulse(start.plus(later));
            shell.root().applyCss();
            shell.root().layout();
            return touched;
        });
    }

    private static void listen(Node node, List<String> touched) {
        String who = node.getClass().getSimpleName() + " " + node.getStyleClass();
        node.getStyleClass().addListener((InvalidationListener) o -> touched.add(who + " style"));
        node.getPseudoClassStates().addListener((InvalidationListener) o -> touched.add(who + " state"));
        node.visibleProperty().addListener((o, before, after) -> touched.add(who + " visible"));
        node.boundsInParentProperty().addListener((o, before, after) -> touched.add(who + " bounds"));
        node.accessibleTextProperty().addListener((o, before, after) -> touched.add(who + " spoken"));
        if (node instanceof Labeled labeled) {
            labeled.textProperty().addListener((o, before, after) -> touched.add(who + " text"));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().addListener((InvalidationListener) o -> touched.add(who + " children"));
            parent.getChildrenUnmodifiable().forEach(child -> listen(child, touched));
        }
    }
}
