package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.theme.Theme;

/// An alarm that starts moves no tile and no button (ux 15, check 3; ux 16.7).
// Requirement: UI-MOVE-1
@ExtendWith(ApplicationExtension.class)
class NothingMovesTest {
    @Test
    void anAlarmOnTheWallMovesNothing() {
        assertUnmoved("");
    }

    @Test
    void anAlarmOnASmallWallMovesNothing() {
        assertUnmoved("", ExampleClinic.rooms(), MoreExamples.high().snapshot("Room 1"), ExampleClinic.NOW, 1280, 800);
    }

    @Test
    void anAlarmAtTheBedsideMovesNoButtonAndNoCard() {
        assertUnmoved("Room 1");
    }

    @Test
    void anAlarmAtTheDischargeMovesNoButtonAndNoCard() {
        assertUnmoved(
                "Room 1",
                DischargeExamples.rooms(DischargeExamples.twoOpen()),
                DischargeExamples.alarm(),
                DischargeExamples.NOW);
    }

    @Test
    void anAlarmBeforeTheDoseMovesNothingOfThePageUnderIt() {
        assertUnmoved(
                "Room 1",
                DischargeExamples.rooms(DischargeExamples.in(Phase.BASELINE)),
                DischargeExamples.alarmIn(Phase.BASELINE),
                DischargeExamples.NOW);
    }

    private static void assertUnmoved(String room) {
        assertUnmoved(room, ExampleClinic.rooms(), MoreExamples.high().snapshot("Room 1"), ExampleClinic.NOW);
    }

    private static void assertUnmoved(String room, ExampleRooms rooms, RoomSnapshot alarming, Timestamp now) {
        assertUnmoved(room, rooms, alarming, now, 1920, 1080);
    }

    private static void assertUnmoved(
            String room, ExampleRooms rooms, RoomSnapshot alarming, Timestamp now, int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(rooms, ExampleClinic.TIME), new OtherScreens(new BlankScreen(), new BlankScreen()));
            if (!room.isEmpty()) {
                shell.openRoom(room);
            }
            shell.picture(Theme.DARK, width, height, now);
            Map<String, Bounds> before = places(shell.root(), true);
            rooms.publish(alarming);
            shell.picture(Theme.DARK, width, height, now);
            Map<String, Bounds> after = places(shell.root(), false);

            assertFalse(before.isEmpty());
            before.forEach((what, where) -> assertEquals(where, after.get(what), what));
            return true;
        });
    }

    /// Where every card, tile and named button stands in the scene, by its place in the tree.
    ///
    /// @param seen only what is in sight: an alarm bar that was not there may come
    private static Map<String, Bounds> places(Parent root, boolean seen) {
        Map<String, Bounds> places = new LinkedHashMap<>();
        collect(root, "", seen, places);
        return places;
    }

    private static void collect(Node node, String path, boolean seen, Map<String, Bounds> places) {
        if (seen && !node.isVisible()) {
            return;
        }
        boolean fixed = node.getStyleClass().stream().anyMatch(Set.of("card", "tile", "room-tile", "footer")::contains);
        if (fixed || (node instanceof Button && node.getId() != null)) {
            places.put(path + "/" + node.getId(), node.localToScene(node.getLayoutBounds()));
        }
        if (node instanceof Parent parent) {
            int index = 0;
            for (Node child : parent.getChildrenUnmodifiable()) {
                collect(child, path + "/" + index++, seen, places);
            }
        }
    }
}
