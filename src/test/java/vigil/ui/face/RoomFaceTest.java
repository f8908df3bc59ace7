package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;

/// What a tile says of the rooms in the design's wall picture.
// Requirement: UI-PRIVACY-1
class RoomFaceTest {
    private final ExampleRooms rooms = ExampleClinic.rooms();

    @Test
    void aQuietRoomTellsWhoWhatAndHowFar() {
        RoomFace face = face("Room 1");

        assertEquals("A.M. · 20418", face.who());
        assertEquals("IV ketamine 40 min", face.treatment());
        assertEquals("Infusion 31:12", face.phase().orElseThrow().title());
        assertEquals("8:48 left", face.phase().orElseThrow().rest());
        assertEquals("then: infusion ends 14:16:30", face.phase().orElseThrow().then());
        assertEquals("+15/+10 from baseline 127/78", face.cuff().note());
        assertEquals("!! < 90", face.spo2Limits().medium());
        assertEquals("!!! 40–140", face.pulseLimits().high());
        assertTrue(face.alarms().isEmpty());
    }

    @Test
    void aPatientsNameNeverReachesTheWall() {
        assertFalse(face("Room 1").toString().contains("Alma"));
        assertFalse(face("Room 1").toString().contains("Marsh"));
    }

    @Test
    void aLatchedAlarmKeepsWhatItWasAndTellsWhatIsNow() {
        AlarmLine line = face("Room 3").foremost().orElseThrow();

        assertTrue(line.look().latched());
        assertEquals("BP 204/121", line.title());
        assertEquals("audio paused 1:22 · now 178/106", line.detail());
    }

    @Test
    void onlyWhatRunsThroughALineIsAnInfusion() {
        assertEquals("Observation 55:30", face("Room 4").phase().orElseThrow().title());
        assertEquals("Esketamine 56 mg nasal", face("Room 4").treatment());
        assertEquals("Due in 2:10", face("Room 4").cuff().next());
    }

    @Test
    void aTechnicalAlarmSaysSo() {
        AlarmLine line = face("Room 5").foremost().orElseThrow();

        assertTrue(line.look().technical());
        assertEquals("audio paused 1:22 · for 0:38", line.detail());
    }

    @Test
    void anEmptyRoomTellsOfItsDevices() {
        RoomFace face = face("Room 6");

        assertFalse(face.isMonitoring());
        assertEquals("Oximeter live for 0:48", face.facts().getFirst().text());
    }

    @Test
    void aMonitorThatStopsPublishingBecomesAnAlarmOfTheScreensOwn() {
        Timestamp later = ExampleClinic.NOW.plus(Duration.ofSeconds(12));
        RoomFace face = RoomFace.of(rooms.snapshot("Room 1"), ExampleClinic.TIME, later);

        assertEquals("--", face.spo2().digits());
        assertEquals("No data from this room", face.foremost().orElseThrow().headline());
        assertEquals(AlarmPriority.MEDIUM, face.frame().priority().orElseThrow());
    }

    private RoomFace face(String room) {
        return RoomFace.of(rooms.snapshot(room), ExampleClinic.TIME, ExampleClinic.NOW);
    }
}
