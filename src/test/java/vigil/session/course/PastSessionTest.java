package vigil.session.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.session.EveryEvent.CUFF;
import static vigil.session.EveryEvent.SESSION;
import static vigil.session.EveryEvent.at;
import static vigil.session.EveryEvent.reading;
import static vigil.session.EveryEvent.started;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.metric.CuffResult;
import vigil.session.Phase;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// What a session's log comes to for the next one.
class PastSessionTest {
    private final List<SessionEntry> log = new ArrayList<>();

    @Test
    void onlyWhatWasMeasuredSinceTheDoseCounts() {
        add(0, started(SESSION, false));
        add(10, cuff(10, 190, 70));
        add(11, reading(11, 85));
        add(100, dose(37.5));
        add(200, cuff(200, 150, 99));
        add(201, reading(201, 96));
        add(300, cuff(300, 162, 91));
        add(301, reading(301, 93));
        add(302, reading(302, 97));
        PastSession past = past(2600);
        assertEquals(OptionalInt.of(162), past.peakSystolic());
        assertEquals(OptionalInt.of(91), past.peakDiastolic(), "of the same reading, not the highest");
        assertEquals(OptionalInt.of(93), past.lowestSaturation());
        assertEquals(at(0).wall(), past.start());
        assertEquals(OptionalDouble.of(37.5), past.milligrams());
        assertEquals(Phase.ENDED, past.ended());
    }

    @Test
    void adverseEventsStandOnceEachInOrder() {
        add(0, started(SESSION, false));
        add(1, new SessionEvent.AdverseEvent("Nausea", ""));
        add(2, new SessionEvent.AdverseEvent("Dizziness", ""));
        add(3, new SessionEvent.AdverseEvent("Nausea", ""));
        assertEquals(List.of("Nausea", "Dizziness"), past(10).adverseEvents());
    }

    @Test
    void withoutADoseThereIsNeitherPeakNorAmount() {
        add(0, started(SESSION, true));
        add(10, cuff(10, 190, 70));
        PastSession past = past(20);
        assertFalse(past.isDosed());
        assertTrue(past.simulated());
        assertEquals(OptionalInt.empty(), past.peakSystolic());
        assertEquals(OptionalInt.empty(), past.lowestSaturation());
        assertEquals(OptionalDouble.empty(), past.milligrams());
    }

    @Test
    void nasalDevicesAreAddedUpAndAnUnknownOneMakesTheSumUnknown() {
        add(0, started(SESSION, false));
        add(5, dose(28));
        add(5, new SessionEvent.NasalDeviceGiven(1, "A", OptionalDouble.of(28), ""));
        add(400, new SessionEvent.NasalDeviceGiven(2, "A", OptionalDouble.of(28), ""));
        assertEquals(
                OptionalDouble.of(56),
                PastSession.of(SessionFold.of(log).orElseThrow()).milligrams());
        add(800, new SessionEvent.NasalDeviceGiven(3, "A", OptionalDouble.empty(), ""));
        assertEquals(OptionalDouble.empty(), past(900).milligrams());
    }

    @Test
    void ofTwoPlannedDevicesOnlyTheOneThatWasTakenCounts() {
        add(0, started(SESSION, false));
        add(5, new SessionEvent.DoseStarted(new Dose("Esketamine", OptionalDouble.of(56), Modality.INTRANASAL), ""));
        add(5, new SessionEvent.NasalDeviceGiven(1, "A", OptionalDouble.of(28), ""));
        add(400, new SessionEvent.DoseStopped("declines the second", ""));
        assertEquals(OptionalDouble.of(28), past(900).milligrams());
    }

    @Test
    void aCorrectedAmountAndAFurtherDoseCountAndThePlanDoesNot() {
        add(0, started(SESSION, false));
        add(100, dose(375));
        add(120, new SessionEvent.Corrected(2, Optional.of(dose(37.5)), Optional.empty(), "a slip", ""));
        add(2500, new SessionEvent.DoseStopped("given", ""));
        add(3000, dose(20));
        assertEquals(OptionalDouble.of(57.5), past(6000).milligrams());
    }

    @Test
    void anInfusionThatRanShorterThanPlannedSaysSo() {
        add(0, started(SESSION, false));
        add(100, dose(37.5));
        add(700, new SessionEvent.DosePaused("nausea", ""));
        add(800, new SessionEvent.DoseResumed(""));
        add(1000, new SessionEvent.DoseStopped("BP", ""));
        PastSession past = past(5000);
        assertEquals(Optional.of(Duration.ofSeconds(800)), past.dosed());
        assertEquals(Duration.ofMinutes(40), past.planned());
        assertTrue(past.isStoppedEarly());
    }

    private PastSession past(double end) {
        add(end, new SessionEvent.Ended("", ""));
        return PastSession.of(SessionFold.of(log).orElseThrow());
    }

    private void add(double seconds, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, at(seconds), event));
    }

    private static SessionEvent dose(double milligrams) {
        return new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(milligrams), Modality.IV), "");
    }

    private static SessionEvent cuff(double seconds, int systolic, int diastolic) {
        return new SessionEvent.CuffTaken(new CuffResult(
                at(seconds), CUFF, systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), List.of()));
    }
}
