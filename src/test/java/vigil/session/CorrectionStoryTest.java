package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.session.TestLog.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// What was entered wrongly is put right, and what it said before stays (hazard H23).
class CorrectionStoryTest {
    // Requirement: SES-CORRECT-1
    private final TestLog log = TestLog.of(Modality.IV);

    @Test
    void aMovedDoseStartMovesItsClockItsPhaseAndThePlannedEnd() {
        long start = log.doseStarts("10:00", 39);
        log.move("12:00", start, "8:30");
        Session session = log.session();
        assertEquals(Optional.of(time("8:30")), session.doseStart());
        assertEquals(Duration.ofMinutes(11).plusSeconds(30), session.doseClock().ran(time("20:00")));
        assertEquals(Optional.of(time("48:30")), session.plannedDoseEnd(time("20:00")));
        assertEquals(time("8:30"), session.phaseSince(), "the phase began with the dose");
        assertEquals(time("8:30"), session.marks().getFirst().at());
    }

    @Test
    void aMovedStopMovesTheTimeUntilThePatientMayLeave() {
        log.doseStarts("10:00", 39);
        long stop = log.doseStops("50:00");
        assertEquals(Optional.of(time("110:00")), log.session().earliestLeave());
        log.move("55:00", stop, "48:00");
        assertEquals(Optional.of(time("108:00")), log.session().earliestLeave());
    }

    @Test
    void whatIsGivenInOneActMovesAsOne() {
        TestLog shot = TestLog.of(Modality.IM);
        long start = shot.at(
                "10:00",
                new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(60), Modality.IM), ""),
                new SessionEvent.PhaseEntered(Phase.DOSING, ""),
                new SessionEvent.DoseStopped("given", ""),
                new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        shot.move("15:00", start, "9:00");
        Session session = shot.session();
        assertEquals(Optional.of(time("9:00")), session.observedSince());
        assertEquals(Phase.OBSERVATION, session.phase());
        assertEquals(time("9:00"), session.phaseSince());
    }

    @Test
    void anotherWordOfTheSameStepDoesNotMoveTheDoseBack() {
        long start = log.doseStarts("10:00", 39);
        log.move("12:00", start, "9:00");
        log.correct(
                "13:00",
                start,
                new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(35), Modality.IV), ""));
        Session session = log.session();
        assertEquals(Optional.of(time("9:00")), session.doseStart());
        assertEquals("Ketamine 35 mg IV", session.marks().getFirst().text());
        assertEquals(time("9:00"), session.phaseSince());
    }

    @Test
    void aLaterLastDeviceKeepsThePatientLonger() {
        TestLog nasal = TestLog.of(Modality.INTRANASAL);
        nasal.doseStarts("0:30", 56);
        long second = nasal.device("5:30", 2);
        nasal.doseStops("5:30");
        nasal.move("20:00", second, "10:30");
        assertEquals(Optional.of(time("10:30")), nasal.session().observedSince());
        assertEquals(time("10:30"), nasal.session().phaseSince(), "the observation began with the last device");
    }

    @Test
    void aStruckEntryIsInNoListAndStandsInTheCorrections() {
        long wrong = log.note("3:00", "sits up");
        log.note("4:00", "calm");
        log.strike("5:00", wrong);
        Session session = log.session();
        assertEquals(List.of("calm"), session.marks().stream().map(Mark::text).toList());
        assertEquals(1, session.correctables().size());
        Correction correction = session.charting().corrections().getFirst();
        assertEquals(new SessionEvent.NoteWritten("sits up", "R. Okafor"), correction.before());
        assertEquals(Optional.empty(), correction.after());
        assertEquals("wrong patient", correction.reason());
        assertEquals(time("5:00"), correction.at());
    }

    @Test
    void aStruckEntryCanBeBroughtBack() {
        long note = log.note("3:00", "sits up");
        log.strike("5:00", note);
        log.correct("6:00", note, new SessionEvent.NoteWritten("sits up", "R. Okafor"));
        assertEquals("sits up", log.session().marks().getFirst().text());
        assertTrue(log.session().charting().corrections().getLast().wasStruck());
    }

    @Test
    void aCorrectionOfACorrectionIsOneOfWhatThatCorrected() {
        long note = log.note("3:00", "sits");
        long first = log.correct("4:00", note, new SessionEvent.NoteWritten("sits up", ""));
        log.correct("5:00", first, new SessionEvent.NoteWritten("stands", ""));
        Session session = log.session();
        assertEquals(List.of("stands"), session.marks().stream().map(Mark::text).toList());
        Correction newest = session.charting().corrections().getLast();
        assertEquals(note, newest.entry());
        assertEquals(new SessionEvent.NoteWritten("sits up", ""), newest.before());
    }

    @Test
    void marksStandInOrderOfTimeAfterAMove() {
        log.note("3:00", "first");
        long late = log.note("9:00", "second");
        log.note("10:00", "third");
        log.move("11:00", late, "2:00");
        assertEquals(
                List.of("second", "first", "third"),
                log.session().marks().stream().map(Mark::text).toList());
    }

    @Test
    void aStruckAnswerGivesWayToTheOneBefore() {
        log.answer("100:00", "recovery.gait", "no");
        long wrong = log.answer("101:00", "recovery.gait", "yes");
        log.strike("102:00", wrong);
        assertEquals(
                "no",
                log.session().charting().answer("recovery.gait").orElseThrow().answer());
    }

    @Test
    void aStruckAdverseEventTakesItsDetailsWithIt() {
        long event = log.at("20:00", new SessionEvent.AdverseEvent("Dizziness", ""));
        log.at(
                "21:00",
                new SessionEvent.AdverseEventDetailed(
                        event, Optional.of(AdverseGrade.MILD), false, Optional.empty(), Optional.empty(), "", ""));
        assertEquals(
                Optional.of(AdverseGrade.MILD),
                log.session().charting().adverseEvents().getFirst().grade());
        log.strike("22:00", event);
        assertEquals(List.of(), log.session().charting().adverseEvents());
    }

    @Test
    void aCuffReadingByHandIsCorrectedInItsPlace() {
        long wrong = log.cuffByHand("30:00", 210, 90);
        log.cuff("40:00", 130, 80);
        log.correct("41:00", wrong, log.handCuff("30:00", 120, 90));
        assertEquals(120, log.session().cuffResults().getFirst().systolic());
        assertEquals(130, log.session().cuffResults().getLast().systolic());
    }

    @Test
    void aNumberByHandIsCorrectedInTheTrendAndOldSnapshotsKeepIt() {
        long wrong = log.readingByHand("30:00", Metric.TEMP, 38.6);
        log.readingByHand("35:00", Metric.TEMP, 36.9);
        TrendSeries before = log.session().trend(Metric.TEMP);
        log.correct("36:00", wrong, log.handReading("30:00", Metric.TEMP, 36.8));
        TrendSeries after = log.session().trend(Metric.TEMP);
        assertEquals(2, after.size());
        assertEquals(36.8f, after.value(0));
        assertEquals(38.6f, before.value(0));
    }

    @Test
    void whatADeviceMeasuredIsNotCorrected() {
        long reading = log.cuff("30:00", 150, 90);
        log.correct("31:00", reading, log.handCuff("30:00", 120, 80));
        Session session = log.session();
        assertEquals(150, session.lastCuffResult().orElseThrow().systolic());
        assertEquals(List.of(), session.charting().corrections());
    }

    @Test
    void aCorrectionKeepsTheTypeOfTheEntry() {
        long note = log.note("3:00", "sits up");
        log.correct("4:00", note, new SessionEvent.EventMarked("other", ""));
        assertEquals("sits up", log.session().marks().getFirst().text());
        assertEquals(List.of(), log.session().charting().corrections());
    }

    @Test
    void theListOfWhatCanBeCorrectedHasNumberTimeAndWords() {
        log.cuff("1:00", 120, 80);
        long hand = log.cuffByHand("2:00", 121, 81);
        long start = log.doseStarts("10:00", 39);
        log.answer("11:00", "recovery.gait", "yes");
        List<Correctable> list = log.session().correctables();
        assertEquals(
                List.of("NIBP 121/81 by hand", "Dose started: Ketamine 39 mg IV", "Steady gait: yes"),
                list.stream().map(Correctable::words).toList());
        assertEquals(hand, list.getFirst().entry());
        assertEquals(start, list.get(1).entry());
        assertEquals(time("10:00"), list.get(1).at());
    }
}
