package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vigil.monitor.RoomSnapshot;
import vigil.session.gate.GateState;
import vigil.treatment.Modality;
import vigil.ui.control.RowFact;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.StartExamples;

/// What the start screen says of a session before its dose.
class StartFaceTest {

    @Test
    void thePictureHasOneThingOpenAndSaysWhatAndWhy() {
        StartFace face = face(StartExamples.softStop());

        assertEquals("Nora Lind", face.name());
        assertEquals("born 30 Jan 1991 · ID\u00a020466 · session 4 of 6", face.about());
        assertEquals(
                "1 thing is open before the infusion can start", face.gate().count());
        assertEquals(
                List.of(new OpenItem(OpenItem.DECISION, "Baseline 146/92 is above 140/90: authorise with a reason")),
                face.gate().open());
        assertFalse(face.gate().unlocked());
        Decision.Authorise decision = assertInstanceOf(Decision.Authorise.class, face.decision());
        assertEquals("Baseline 146/92 is above 140/90", decision.title());
        assertEquals("14:22:40 148/93 and 14:29:10 144/91, mean of both", decision.detail());
        assertEquals("2 readings, mean 146/92", face.steps().get(1).detail());
        assertEquals(StepFace.State.CURRENT, face.steps().get(2).state());
    }

    @Test
    void whatFollowsFromThePlanIsArithmetic() {
        TreatmentFace treatment = face(StartExamples.softStop()).treatment();

        assertEquals("39", treatment.amount());
        assertEquals("0.5 mg/kg × 78 kg", treatment.made());
        assertTrue(treatment.facts().contains(new RowFact("Planned duration", "40 min · 0.98 mg/min")));
        assertTrue(treatment.facts().contains(new RowFact("Infusion ends if started now", "15:13")));
        assertTrue(treatment.facts().contains(new RowFact("Earliest leave if started now", "16:13")));
    }

    @Test
    void nasalDevicesAreCountedFromTheLastOne() {
        TreatmentFace treatment = face(StartExamples.nasal()).treatment();

        assertEquals("2 × 28 mg", treatment.made());
        assertEquals(3, treatment.most());
        assertTrue(treatment.facts().contains(new RowFact("NIBP after the dose", "(20), 40, 60, 90, 120 min")));
        assertTrue(treatment.facts().contains(new RowFact("Earliest leave if started now", "16:38")));
    }

    @Test
    void aContraindicationIsAHardStopWithoutAWayPastIt() {
        StartFace face = face(StartExamples.hardStop());

        assertEquals(new Decision.HardStop(List.of("Arteriovenous malformation")), face.decision());
        assertEquals("This session cannot start", face.gate().count());
        assertTrue(face.gate().stopped());
        assertFalse(face.gate().unlocked());
        assertEquals("contraindication.avm", face.gate().open().getFirst().id());
    }

    @Test
    void noQuestionHasAnAnswerBeforeAPersonGivesOne() {
        StartFace face = face(StartExamples.scheduled());

        assertTrue(Stream.concat(face.identity().stream(), face.checks().stream())
                .allMatch(c -> c.yesOrNo().isEmpty() && c.typed().isEmpty() && c.state() == GateState.OPEN));
        assertTrue(face.sedation().isEmpty());
        assertEquals(new Decision.NotHere(), face.decision());
    }

    @Test
    void aFastTooShortIsSaidWithWhatItNeeds() {
        CheckFace solids = face(StartExamples.checkIn()).checks().stream()
                .filter(c -> c.check().id().equals("fasting.solids"))
                .findFirst()
                .orElseThrow();

        assertEquals("11:05", solids.typed());
        assertEquals("3 h 28 min, needs 6 h", solids.note());
        assertEquals(GateState.CAUTION, solids.state());
    }

    @Test
    void oneReadingOfTwoIsNotABaseline() {
        Decision.Measure measure = assertInstanceOf(
                Decision.Measure.class, face(StartExamples.measuring()).decision());

        assertEquals("Baseline: 1 of 2 readings", measure.title());
        assertEquals("128/79", measure.digits());
    }

    @Test
    void onceAuthorisedTheDoseUnlocksInTheWordsOfItsModality() {
        assertEquals(
                List.of("Start infusion", "Dose given", "Device 1 given"),
                Stream.of(StartExamples.ready(), StartExamples.intramuscular(), StartExamples.nasal())
                        .map(room -> face(room).gate())
                        .peek(gate -> assertTrue(gate.unlocked(), gate.count()))
                        .map(GateFace::action)
                        .toList());
        assertEquals(
                Modality.INTRANASAL, face(StartExamples.nasal()).treatment().modality());
    }

    private static StartFace face(RoomSnapshot room) {
        return StartFace.of(room.session().orElseThrow(), room.oximeters(), ExampleClinic.TIME, StartExamples.NOW);
    }
}
