package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.SnapshotBuilder;
import vigil.ui.theme.Theme;

/// What stands at the foot of every screen, so that nobody takes the console for more than it is.
// Requirement: UI-HONEST-1
@ExtendWith(ApplicationExtension.class)
class HonestyTest {
    private static final String NOT_ALONE = "Secondary display. Keep the alarms of the bedside devices on.";

    private static List<String> facts(Screen screen, RoomSnapshot... rooms) {
        Desk desk = Desk.of(new ExampleRooms(List.of(rooms)), ExampleClinic.TIME);
        return Honesty.before(List.of(), screen, desk, ExampleClinic.NOW).stream()
                .map(Fact::text)
                .toList();
    }

    private static RoomSnapshot paused() {
        return ExampleClinic.room1Builder()
                .alarm(
                        AlarmCondition.SPO2_LOW,
                        AlarmPriority.MEDIUM,
                        Presence.ACTIVE,
                        new Inactivation.AudioPaused(
                                ExampleClinic.NOW, ExampleClinic.NOW.plus(Duration.ofSeconds(82)), ""),
                        Duration.ofSeconds(41),
                        "SpO₂ 88",
                        "below 90")
                .build();
    }

    @Test
    void aPauseIsToldOnAScreenWithoutRoomsAlsoWhileAnotherRoomSounds() {
        RoomSnapshot sounding = new SnapshotBuilder("Room 2", ExampleClinic.NOW)
                .audible(AudibleSignal.HIGH)
                .build();

        assertTrue(facts(Screen.REVIEW, paused(), sounding).contains("Audio paused 1:22"));
    }

    @Test
    void wallAndSessionSayItThemselves() {
        assertEquals(List.of(), facts(Screen.ROOMS, paused()));
        assertEquals(List.of(), facts(Screen.SESSION, paused()));
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenSaysThatItIsNotTheOnlyAlarm(Screen screen) {
        List<String> seen = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(ExampleClinic.rooms(), ExampleClinic.TIME),
                    new OtherScreens(new BlankScreen(), new BlankScreen()));
            shell.show(screen);
            shell.picture(Theme.DARK, 1280, 800, ExampleClinic.NOW);
            List<String> words = new ArrayList<>();
            read(shell.root(), words);
            return words;
        });

        assertTrue(seen.contains(NOT_ALONE), screen + " says " + seen);
    }

    private static void read(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }
}
