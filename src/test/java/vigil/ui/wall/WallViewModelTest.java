package vigil.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Desk;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.face.SoundFace;

/// The wall without a screen: order, urgency, sound.
class WallViewModelTest {
    @Test
    void alarmsAreSortedByUrgencyAndRoomsAreNot() {
        WallViewModel wall = wall(ExampleClinic.rooms());

        assertEquals(
                List.of("Room 3", "Room 2", "Room 5"),
                wall.band().get().entries().stream().map(e -> e.room()).toList());
        assertEquals("Room 1", wall.rooms().getFirst().room());
        assertEquals("Room 6", wall.rooms().getLast().room());
        assertEquals(5, wall.sessions().get());
    }

    @Test
    void aPauseOfAllRoomsIsToldWithItsEnd() {
        WallViewModel wall = wall(ExampleClinic.rooms());

        assertEquals(SoundFace.State.PAUSED, wall.sound().get().state());
        assertEquals("Audio paused 1:22", wall.sound().get().title());
    }

    @Test
    void pressingWhileAPauseRunsEndsItInEveryRoomThatIsPaused() {
        ExampleRooms rooms = ExampleClinic.rooms();

        wall(rooms).pressSound();

        assertEquals(3, rooms.asked().size());
        assertTrue(rooms.asked().stream().allMatch(a -> a.command() instanceof MonitorCommand.EndAudioPause));
    }

    @Test
    void pressingWhileARoomSoundsPausesThatRoomOnly() {
        ExampleRooms rooms = MoreExamples.high();

        wall(rooms).pressSound();

        assertEquals(
                List.of(new ExampleRooms.Asked("Room 1", new MonitorCommand.PauseAudio("R. Okafor"))), rooms.asked());
    }

    private static WallViewModel wall(ExampleRooms rooms) {
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor");
        WallViewModel wall = new WallViewModel(desk);
        wall.pulse(ExampleClinic.NOW);
        return wall;
    }
}
