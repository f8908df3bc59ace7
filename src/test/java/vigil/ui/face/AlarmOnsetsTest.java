package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;

/// Each alarm is told once, when it begins (ux 13).
class AlarmOnsetsTest {
    private final ExampleRooms rooms = ExampleClinic.rooms();
    private final AlarmOnsets onsets = new AlarmOnsets();

    @Test
    void whatStandsIsToldOnceWithItsRoomAndPriorityButNothingThatIsLow() {
        rooms.publish(AlarmExamples.three("Room 1"));
        List<String> begun = onsets.begun(rooms).stream()
                .map(AlarmOnsets.Onset::said)
                .filter(said -> said.startsWith("Room 1"))
                .toList();
        assertEquals(List.of("Room 1: HIGH alarm, SpO₂ 83", "Room 1: MEDIUM alarm, PR 126"), begun);
        assertEquals(List.of(), onsets.begun(rooms));
    }

    @Test
    void whatComesBackAfterItWasGoneIsToldAgain() {
        onsets.begun(rooms);
        rooms.publish(AlarmExamples.three("Room 1"));
        int first = onsets.begun(rooms).size();
        rooms.publish(ExampleClinic.room1());
        assertEquals(List.of(), onsets.begun(rooms));
        rooms.publish(AlarmExamples.three("Room 1"));
        assertEquals(first, onsets.begun(rooms).size());
    }
}
