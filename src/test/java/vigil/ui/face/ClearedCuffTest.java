package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;

/// Whose blood pressure a room may show.
class ClearedCuffTest {
    @Test
    void aRoomShowsTheReadingOfThePatientInIt() {
        RoomFace face = RoomFace.of(DischargeExamples.ready(), ExampleClinic.TIME, DischargeExamples.NOW);

        assertEquals("130/79", face.cuff().digits());
    }

    @Test
    void aRoomWhosePatientLeftShowsNoReadingOfThePatient() {
        RoomFace face = RoomFace.of(DischargeExamples.discharged(), ExampleClinic.TIME, DischargeExamples.NOW);

        assertEquals("--", face.cuff().digits());
        assertEquals("", face.cuff().clock());
    }
}
