package vigil.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.WallExamples;
import vigil.ui.face.CuffFace;
import vigil.ui.face.ValueFace;

/// What a tile says to a screen reader, and what only the wall knows of a room (ux 12.1, 13).
// Requirement: UI-SIM-1
class SpokenTileTest {
    @Test
    void aTileSaysRoomPhaseTimeAndItsAlarm() {
        assertEquals(
                "Room 2, Infusion 22 minutes 40, MEDIUM alarm SpO2 89",
                spoken(ExampleClinic.rooms().snapshot("Room 2")));
    }

    @Test
    void hoursAreSaidAsHours() {
        assertEquals(
                "Room 3, Observation 1 hour 2 minutes 10, HIGH alarm BP 204/121, latched",
                spoken(ExampleClinic.rooms().snapshot("Room 3")));
    }

    @Test
    void whatIsNoAlarmAndMustNotBeOverlookedIsSaidToo() {
        assertTrue(spoken(of("simulated")).contains("SIMULATION"));
        assertTrue(spoken(of("changed")).contains("limits changed"));
        assertTrue(spoken(of("unrecorded")).contains("not recorded"));
        assertTrue(spoken(of("acknowledged")).endsWith(", acknowledged"));
        assertTrue(spoken(of("empty")).endsWith("empty"));
    }

    @Test
    void aRestoredSessionWaitsForItsFirstNumber() {
        assertEquals("0:03", tile(of("restored")).restoring());
        assertEquals("", tile(of("calm")).restoring());
    }

    @Test
    void aRoomThatDoesNotAnswerShowsNoNumberAtAll() {
        TileFace tile = tile(of("silent"));

        assertEquals(ValueFace.BARS, tile.face().spo2().digits());
        assertEquals(ValueFace.BARS, tile.face().pulse().digits());
        CuffFace cuff = tile.cuff();
        assertEquals(ValueFace.BARS, cuff.digits());
        assertTrue(cuff.note().startsWith("142/88"), "what the last one was stays readable");
    }

    @Test
    void aForgottenScoreStandsAtTheFootOfTheTileAndIsSpoken() {
        Session unscored = CourseExamples.unscored();
        TileFace tile = tile(WallExamples.calm("Room 1").session(unscored).build());

        assertEquals("MOAA/S due since 13:45, 22:00 overdue", tile.then().getFirst());
        assertEquals("MOAA/S +22:00", tile.then().getLast());
        assertTrue(SpokenTile.of(tile).endsWith("No alarms, MOAA/S 22 minutes 0 overdue"), SpokenTile.of(tile));
        assertTrue(tile(of("calm")).then().getFirst().startsWith("then: "));
    }

    private static RoomSnapshot of(String state) {
        return Objects.requireNonNull(WallExamples.tiles().get(state));
    }

    private static TileFace tile(RoomSnapshot room) {
        return TileFace.of(room, ExampleClinic.TIME, ExampleClinic.NOW);
    }

    private static String spoken(RoomSnapshot room) {
        return SpokenTile.of(tile(room));
    }
}
