package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.ui.control.Desk;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;

/// What the card says is to be done first.
class NextStepTest {
    @Test
    void aDoseThatIsAuthorisedIsWhatComesNext() {
        NextStep next = next(CourseExamples.ready());

        assertEquals(NextStep.Kind.DOSE, next.kind());
        assertEquals("Start the infusion", next.what());
        assertEquals("Authorised · next", next.when());
    }

    @Test
    void aFurtherDoseThatIsAuthorisedIsNamedAsOne() {
        assertEquals("Give the dose", next(CourseExamples.further()).what());
    }

    @Test
    void beforeTheDoseSomethingIsAlwaysToBeDone() {
        NextStep.Kind kind = next(DischargeExamples.in(Phase.BASELINE)).kind();

        assertEquals(true, kind == NextStep.Kind.CHECKS || kind == NextStep.Kind.DUE);
    }

    @Test
    void whileTheInfusionRunsTheClockSaysWhatIsDue() {
        assertEquals(NextStep.Kind.DUE, next(ExampleClinic.room1()).kind());
    }

    private static NextStep next(RoomSnapshot room) {
        ExampleRooms rooms = CourseExamples.with(room);
        BedsideViewModel bedside = new BedsideViewModel(Desk.of(rooms, ExampleClinic.TIME));
        bedside.open("Room 1");
        bedside.pulse(ExampleClinic.NOW);
        BedsideFace face = bedside.face().get();
        assertNotNull(face);
        return java.util.Objects.requireNonNull(face).next();
    }
}
