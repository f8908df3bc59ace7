package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.AdverseGrade;
import vigil.session.Phase;
import vigil.session.SessionEvent;

/// What a nurse does beside a patient who is infused.
class InfusionStoriesTest {
    private static final Duration BRIEF = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMillis(1500);

    @TempDir
    private Path data;

    @Test
    void aNurseScoresChartsMeasuresAndTakesBackASlip() {
        try (Day day = infusing()) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.touches("moaas-4").touches("adverse-1", "grade-mild", "adverse-save");
            nurse.touches("adverse-2").sees("Undo").looks("02-a-slip");
            nurse.waits(Duration.ofSeconds(2)).touches("adverse-2").doesNotSee("Raised BP, 07:5");
            nurse.touches("note").types("feels calm").presses(KeyCode.ENTER);
            nurse.touches("by-hand", "pad-1", "pad-4", "pad-2", "hand-next", "pad-8", "pad-8")
                    .looks("02-b-by-hand");
            nurse.touches("hand-enter").presses(KeyCode.ESCAPE);
            nurse.waits(Duration.ofSeconds(30))
                    .sees("NIBP 142 over 88", "by hand")
                    .looks("02-c-charted");

            DayRecord record = day.record();
            assertEquals(
                    new SessionEvent.SedationScored(4, Day.NURSE),
                    record.all("Room 1", SessionEvent.SedationScored.class).getLast());
            List<SessionEvent.AdverseEvent> adverse = record.all("Room 1", SessionEvent.AdverseEvent.class);
            assertEquals(2, adverse.size(), "a slip stays in the record");
            SessionEvent.AdverseEventDetailed detail = record.only("Room 1", SessionEvent.AdverseEventDetailed.class);
            assertEquals(Optional.of(AdverseGrade.MILD), detail.grade());
            SessionEvent.Corrected slip = record.only("Room 1", SessionEvent.Corrected.class);
            assertTrue(slip.replacement().isEmpty());
            assertEquals(Day.NURSE, slip.by());
            assertEquals(
                    "feels calm",
                    record.only("Room 1", SessionEvent.NoteWritten.class).text());
            SessionEvent.CuffTaken byHand = record.only(
                    "Room 1", SessionEvent.CuffTaken.class, cuff -> cuff.by().equals(Day.NURSE));
            assertTrue(byHand.reading().toString().contains("142"), byHand::toString);
        }
    }

    @Test
    void anEmergencyIsCalledByAHoldAndByNothingLess() {
        try (Day day = infusing()) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.touches("emergency").holds("emergency", BRIEF).holds(KeyCode.F12, BRIEF);
            nurse.slidesOff("emergency", "note", LONG);
            assertFalse(nurse.canSee("end-emergency"), "nothing less than a hold");

            nurse.holds("emergency", LONG).sees("EMERGENCY 0:0", "since 07:5").looks("05-a-emergency");
            assertEquals(Phase.EMERGENCY, phase(day));
            nurse.touches("end-emergency");
            assertEquals(Phase.EMERGENCY, phase(day), "its end is a hold too");
            nurse.holds("end-emergency", LONG);
            assertEquals(Phase.DOSING, phase(day));

            nurse.pressesTogether(KeyCode.CONTROL, KeyCode.L).doesNotSee("Alma Marsh");
            nurse.holds(KeyCode.F12, LONG).sees("EMERGENCY 0:0", "since 07:5").looks("05-b-locked");

            DayRecord record = day.record();
            List<String> callers = record.all("Room 1", SessionEvent.PhaseEntered.class).stream()
                    .filter(e -> e.phase() == Phase.EMERGENCY)
                    .map(SessionEvent.PhaseEntered::by)
                    .toList();
            assertEquals(List.of(Day.NURSE, ""), callers, "who was signed in, and that nobody was");
            assertTrue(record.all("Room 1", SessionEvent.CuffRequested.class).stream()
                    .anyMatch(e -> e.start() && e.by().equals(Day.NURSE)));
            assertEquals(
                    2,
                    record.all("Room 1", SessionEvent.EventMarked.class).stream()
                            .filter(e -> e.label().equals("EMERGENCY"))
                            .count());
        }
    }

    /// Some minutes after the start of the dose.
    private Day infusing() {
        return Day.usual(data).room("Room 1", People.ALMA, 720).begun(Duration.ofSeconds(900));
    }

    private static Phase phase(Day day) {
        return day.snapshot("Room 1").session().orElseThrow().phase();
    }
}
