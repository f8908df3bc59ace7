package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vigil.session.TestLog.time;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.session.SessionEvent;
import vigil.session.TestLog;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// What a correction may do, and what it is refused for (hazard H23).
class CorrectionDeskTest {
    private final TestLog log = TestLog.of(Modality.IV);
    private final SessionEvent dose =
            new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), "");

    @Test
    void aNoteIsCorrectedWithAReason() {
        long note = log.note("3:00", "sits up");
        SessionEvent right = new SessionEvent.NoteWritten("stands", "");
        assertEquals("A correction needs a reason.", refusal(note, Optional.of(right), Optional.empty(), " "));
        assertInstanceOf(
                CommandDesk.Answer.Take.class, correct(note, Optional.of(right), Optional.empty(), "wrong word"));
    }

    @Test
    void whatADeviceMeasuredIsRefused() {
        long cuff = log.cuff("3:00", 150, 90);
        assertEquals(
                "This cannot be corrected: only what people entered can, not what was measured or alarmed.",
                refusal(cuff, Optional.of(log.handCuff("3:00", 120, 80)), Optional.empty(), "too high"));
    }

    @Test
    void theTypeIsKept() {
        long note = log.note("3:00", "sits up");
        assertEquals(
                "A correction keeps what an entry is: Note: sits up.",
                refusal(note, Optional.of(new SessionEvent.EventMarked("x", "")), Optional.empty(), "wrong"));
    }

    @Test
    void theTimeLiesInsideTheSession() {
        long note = log.note("3:00", "sits up");
        Optional<SessionEvent> same = Optional.of(new SessionEvent.NoteWritten("sits up", ""));
        assertEquals(
                "It cannot have happened in the future.",
                refusal(note, same, Optional.of(time("60:01")), "pressed late"));
        assertEquals(
                "It cannot have happened before the session began.",
                refusal(note, same, Optional.of(new Timestamp(0, 0)), "pressed late"));
    }

    @Test
    void aDoseStaysInItsOrderAndIsNeverStruckOut() {
        long start = log.doseStarts("10:00", 39);
        log.doseStops("50:00");
        assertEquals(
                "What was done to the dose stays in its order; correct the others first.",
                refusal(start, Optional.of(dose), Optional.of(time("51:00")), "pressed late"));
        assertEquals(
                "What was done to the dose cannot be struck out; correct its time or its words.",
                refusal(start, Optional.empty(), Optional.empty(), "not given"));
        assertInstanceOf(
                CommandDesk.Answer.Take.class,
                correct(start, Optional.of(dose), Optional.of(time("8:00")), "pressed late"));
    }

    @Test
    void onlyTheLastDeviceCanBeStruckOut() {
        TestLog nasal = TestLog.of(Modality.INTRANASAL);
        long first = nasal.device("5:00", 1);
        long second = nasal.device("10:00", 2);
        assertInstanceOf(
                CommandDesk.Answer.Refuse.class,
                correct(nasal, first, Optional.empty(), Optional.empty(), "not given"));
        assertInstanceOf(
                CommandDesk.Answer.Take.class, correct(nasal, second, Optional.empty(), Optional.empty(), "not given"));
    }

    @Test
    void aStruckNoteIsBroughtBack() {
        long note = log.note("3:00", "sits up");
        log.strike("4:00", note);
        assertInstanceOf(
                CommandDesk.Answer.Take.class,
                correct(note, Optional.of(new SessionEvent.NoteWritten("sits up", "")), Optional.empty(), "was right"));
    }

    @Test
    void anAdverseEventEndsAfterItBeganAndMustBeThere() {
        long event = log.at("20:00", new SessionEvent.AdverseEvent("Nausea", ""));
        assertEquals("There is no such adverse event.", detail(event - 1, time("21:00")));
        assertEquals("It cannot have ended before it began.", detail(event, time("19:59")));
        assertEquals("It cannot have happened in the future.", detail(event, time("60:01")));
        assertEquals("", detail(event, time("20:00")));
    }

    private String detail(long entry, Timestamp ended) {
        SessionEvent.AdverseEventDetailed detail = new SessionEvent.AdverseEventDetailed(
                entry, Optional.empty(), false, Optional.empty(), Optional.of(ended), "", "");
        CommandDesk.Answer answer =
                CommandDesk.answer(new MonitorCommand.DetailAdverseEvent(detail, ""), log.session(), time("60:00"));
        return switch (answer) {
            case CommandDesk.Answer.Take t -> "";
            case CommandDesk.Answer.Refuse no -> no.reason();
        };
    }

    private String refusal(long entry, Optional<SessionEvent> replacement, Optional<Timestamp> at, String reason) {
        return assertInstanceOf(CommandDesk.Answer.Refuse.class, correct(entry, replacement, at, reason))
                .reason();
    }

    private CommandDesk.Answer correct(
            long entry, Optional<SessionEvent> replacement, Optional<Timestamp> at, String reason) {
        return correct(log, entry, replacement, at, reason);
    }

    private static CommandDesk.Answer correct(
            TestLog log, long entry, Optional<SessionEvent> replacement, Optional<Timestamp> at, String reason) {
        return CommandDesk.answer(
                new MonitorCommand.Correct(entry, replacement, at, reason, ""), log.session(), time("60:00"));
    }
}
