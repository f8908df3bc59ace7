package vigil.ui.discharge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.monitor.MonitorCommand;
import vigil.session.Phase;
import vigil.session.SignatureRole;
import vigil.treatment.Scale;
import vigil.ui.control.Desk;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;

/// What a hand at the discharge screen asks of the room, and what it forgets.
class DischargeViewModelTest {
    private final ExampleRooms rooms = DischargeExamples.rooms(DischargeExamples.twoOpen());
    private final Desk desk = Desk.of(rooms, ExampleClinic.TIME);
    private final DischargeViewModel model = new DischargeViewModel(desk, () -> {});

    @BeforeEach
    void openRoom1() {
        desk.operator().set("R. Okafor");
        model.open("Room 1");
        model.pulse(DischargeExamples.NOW);
    }

    @Test
    void anAnswerGoesOutAtOnceUnderItsCheck() {
        model.answer("recovery.gait", "yes");
        model.scoreSedation(5);
        model.scoreDissociation(0);

        assertAsked(
                new MonitorCommand.AnswerCheck("recovery.gait", "yes", "R. Okafor"),
                new MonitorCommand.ScoreSedation(5, "R. Okafor"),
                new MonitorCommand.Score(Scale.DISSOCIATION, 0, List.of(), "R. Okafor"));
    }

    @Test
    void aSignatureWithoutANameIsNotAskedFor() {
        model.sign(SignatureRole.NURSE, "  ", "I assessed this patient.");
        assertTrue(rooms.asked().isEmpty());

        model.sign(SignatureRole.NURSE, " R. Okafor, RN ", "I assessed this patient.");
        assertAsked(
                new MonitorCommand.Sign(SignatureRole.NURSE, "R. Okafor, RN", "I assessed this patient.", "R. Okafor"));
    }

    @Test
    void theWayBackIsTheObservation() {
        model.backToObservation();

        assertAsked(new MonitorCommand.EnterPhase(Phase.OBSERVATION, "R. Okafor"));
    }

    @Test
    void aMetRowOpensToBeAnsweredAnewAndClosesWithTheAnswer() {
        model.answerAnew("recovery.mood");
        model.pulse(DischargeExamples.NOW);
        assertTrue(isOpen("recovery.mood"));

        model.answer("recovery.mood", "no");
        model.pulse(DischargeExamples.NOW);
        assertFalse(isOpen("recovery.mood"));
    }

    @Test
    void withinASecondNothingIsJudgedTwice() {
        DischargeFace before = model.face().get();
        model.pulse(DischargeExamples.NOW.plus(Duration.ofMillis(300)));
        assertSame(before, model.face().get());

        model.pulse(DischargeExamples.NOW.plus(Duration.ofSeconds(1)));
        assertNotNull(model.face().get());
        assertFalse(before == model.face().get());
    }

    @Test
    void afterTheDischargeNothingOfThePatientStays() {
        rooms.publish(DischargeExamples.discharged());
        model.pulse(DischargeExamples.NOW);

        assertNull(model.face().get());
    }

    private boolean isOpen(String criterion) {
        DischargeFace face = model.face().get();
        assertNotNull(face);
        return face.rows().stream().filter(r -> r.id().equals(criterion)).anyMatch(CriterionRow::isOpen);
    }

    private void assertAsked(MonitorCommand... wanted) {
        assertEquals(
                List.of(wanted),
                rooms.asked().stream().map(ExampleRooms.Asked::command).toList());
    }
}
