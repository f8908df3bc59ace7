package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.treatment.Check;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.Desk;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.StartExamples;

/// Each answer goes out at once; what cannot be meant goes nowhere.
class StartModelTest {
    private static final String BY = "R. Okafor";

    @Test
    void anAnswerGoesOutAtOnceAndTheSameOneOnlyOnce() {
        Bench bench = new Bench(StartExamples.checkIn());

        bench.model.answer(check("contraindication.avm"), "no");
        bench.model.answer(check("contraindication.psychosis"), "no");
        assertEquals(
                List.of(new MonitorCommand.AnswerCheck("contraindication.avm", "no", BY)),
                bench.asked(),
                "psychosis was answered so before");
    }

    @Test
    void aWeightBringsTheDoseWithIt() {
        Bench bench = new Bench(StartExamples.checkIn());

        bench.model.answer(check(Check.WEIGHT), " 82,5 ");
        assertEquals(
                new MonitorCommand.AnswerCheck(Check.WEIGHT, "82.5", BY),
                bench.asked().getFirst());
        MonitorCommand.ChangePlan change =
                assertInstanceOf(MonitorCommand.ChangePlan.class, bench.asked().getLast());
        assertEquals(OptionalDouble.of(41.3), change.plan().milligrams());
    }

    @Test
    void whatCannotBeMeantIsSaidAndNotSent() {
        Bench bench = new Bench(StartExamples.checkIn());

        assertEquals(Optional.of("20 to 400"), bench.model.answer(check(Check.WEIGHT), "780"));
        assertEquals(Optional.of("a time as 07:05"), bench.model.answer(check("fasting.liquids"), "noon"));
        assertEquals(Optional.empty(), bench.model.answer(check("escort.name"), "  "));
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void sinceWhenIsKeptAsAMoment() {
        Bench bench = new Bench(StartExamples.checkIn());

        bench.model.answer(check("fasting.liquids"), "12:15");
        bench.model.answer(check("fasting.solids"), ClockAnswer.NONE);
        assertEquals(
                List.of(
                        new MonitorCommand.AnswerCheck("fasting.liquids", "2026-11-24T12:15", BY),
                        new MonitorCommand.AnswerCheck("fasting.solids", "none", BY)),
                bench.asked());
    }

    @Test
    void aSoftStopNeedsANameAndAReasonOfFiveLetters() {
        Bench bench = new Bench(StartExamples.softStop());
        Decision.Authorise stop = new Decision.Authorise("", "", "146/92", List.of("Baseline"), 0);

        bench.model.clinician.set("Dr M. Iyer");
        bench.model.reason.set("1234567 ok");
        assertFalse(bench.model.canAuthorise(stop));
        bench.model.reason.set("Usual for her");
        assertTrue(bench.model.canAuthorise(stop));
        assertFalse(
                bench.model.canAuthorise(new Decision.Authorise("", "", "", List.of("Baseline"), 1)), "1 thing open");

        bench.model.authorise();
        assertEquals(List.of(new MonitorCommand.Authorise("Dr M. Iyer", "Usual for her", BY)), bench.asked());
    }

    @Test
    void aDecisionThatWasNotMadeDoesNotGoToTheNextRoom() {
        Bench bench = new Bench(StartExamples.softStop());
        bench.model.clinician.set("Dr M. Iyer");

        bench.model.open("Room 1");
        assertEquals("", bench.model.clinician.get());
    }

    @Test
    void eachModalityStartsItsDoseInItsOwnWay() {
        Bench infusion = new Bench(StartExamples.ready());
        infusion.model.start();
        assertEquals(
                List.of(new MonitorCommand.StartDose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), BY)),
                infusion.asked());

        Bench nasal = new Bench(StartExamples.nasal());
        nasal.model.lot.set(" LA4411 ");
        nasal.model.start();
        assertEquals(List.of(new MonitorCommand.GiveDevice("LA4411", BY)), nasal.asked());
    }

    @Test
    void postponingEndsWhatWasNotBegunAndBreaksOffWhatWas() {
        Bench waiting = new Bench(StartExamples.scheduled());
        waiting.model.postpone("");
        assertEquals(List.of(new MonitorCommand.EndSession("Postponed", BY)), waiting.asked());

        Bench measured = new Bench(StartExamples.softStop());
        measured.model.postpone("pressure too high");
        assertEquals(List.of(new MonitorCommand.Abort("Postponed: pressure too high", BY)), measured.asked());
    }

    @Test
    void anotherModalityBeginsWithItsOwnRules() {
        Bench bench = new Bench(StartExamples.checkIn());

        bench.model.choose(Modality.IV);
        assertEquals(List.of(), bench.asked(), "it is chosen already");
        bench.model.choose(Modality.INTRANASAL);
        MonitorCommand.ChangePlan change =
                assertInstanceOf(MonitorCommand.ChangePlan.class, bench.asked().getLast());
        assertEquals("Esketamine", change.plan().drug());
        assertEquals(1, change.plan().devices());
    }

    @Test
    void readingsByHandAreEnteredAsTheyAreWritten() {
        Bench bench = new Bench(StartExamples.noOximeter());

        assertTrue(bench.model.pressure("144/91"));
        assertTrue(bench.model.read(Metric.SPO2, "97"));
        assertFalse(bench.model.pressure("144"));
        assertEquals(
                List.of(
                        new MonitorCommand.EnterCuff(144, 91, OptionalInt.empty(), OptionalInt.empty(), BY),
                        new MonitorCommand.EnterReading(Metric.SPO2, 97, BY)),
                bench.asked());
    }

    @Test
    void stepsAreEnteredByName() {
        Bench bench = new Bench(StartExamples.scheduled());

        bench.model.enter(Phase.CHECK_IN);
        assertEquals(List.of(new MonitorCommand.EnterPhase(Phase.CHECK_IN, BY)), bench.asked());
    }

    private static Check check(String id) {
        return TreatmentPreset.standard().check(id).orElseThrow();
    }

    /// A model at a room that remembers what it was asked.
    private static final class Bench {
        final ExampleRooms rooms;
        final StartModel model;

        Bench(RoomSnapshot room) {
            rooms = StartExamples.rooms(room);
            Desk desk = Desk.of(rooms, ExampleClinic.TIME);
            desk.operator().set(BY);
            model = new StartModel(desk);
            model.open(room.room());
            model.pulse(StartExamples.NOW);
        }

        List<MonitorCommand> asked() {
            return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
        }
    }
}
