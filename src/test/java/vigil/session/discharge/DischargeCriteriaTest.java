package vigil.session.discharge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.session.TestLog.time;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.CuffFailure;
import vigil.metric.Metric;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.TestLog;
import vigil.treatment.Check;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;

/// Whether a patient may leave (clinical facts, 9.6 and 10.3; hazard H16).
class DischargeCriteriaTest {
    // Requirement: SES-LEAVE-1
    // Requirement: SES-LEAVE-2
    // Requirement: SES-LEAVE-3
    @Test
    void dv1AfterNasalDevicesTheTimeCountsFromTheLastAndNobodyOverridesIt() {
        TestLog log = ReadyToLeave.nasal();
        DischargeAssessment early = at(log, "129:59");
        assertFalse(early.isUnlocked());
        assertTrue(early.hard());
        assertEquals(Duration.ofSeconds(1), early.left());
        assertEquals(CriterionState.OPEN, criterion(early, "time").state());
        DischargeAssessment onTime = at(log, "130:00");
        assertTrue(onTime.isUnlocked());
        assertFalse(onTime.hard());
        assertEquals(CriterionState.MET, criterion(onTime, "time").state());
    }

    @Test
    void dv2AfterAnInfusionTheTimeCountsFromTheStop() {
        TestLog log = ReadyToLeave.infusion();
        assertFalse(at(log, "99:59").isUnlocked());
        assertFalse(at(log, "99:59").hard(), "a clinician may override the time of an infusion");
        assertTrue(at(log, "100:00").isUnlocked());
        assertEquals("60:00 of 60:00", criterion(at(log, "100:00"), "time").value());
    }

    @Test
    void dv3TwentyPercentIsNearEnoughWhereThePressureFalls() {
        TestLog log = pressures(146, 92, 142, 90);
        DischargeAssessment assessment = at(log, "100:00");
        assertEquals(CriterionState.MET, criterion(assessment, "pressure").state());
        assertEquals(
                "142/90, within 20 % of 120/75",
                criterion(assessment, "pressure").value());
        assertEquals(
                CriterionState.MET, criterion(assessment, "pressure.rising").state());
        assertEquals(
                "146/92, then 142/90", criterion(assessment, "pressure.rising").value());
    }

    @Test
    void dv4AboveTwentyPercentAndRisingFailsTwice() {
        DischargeAssessment assessment = at(pressures(142, 88, 146, 92), "100:00");
        assertEquals(CriterionState.FAILED, criterion(assessment, "pressure").state());
        assertEquals(
                CriterionState.FAILED, criterion(assessment, "pressure.rising").state());
    }

    @ParameterizedTest
    @CsvSource({"130, 83, MET", "120, 84, FAILED", "133, 80, MET", "134, 70, FAILED"})
    void oneRisingNumberIsRisingAndTheScatterOfACuffIsNot(int systolic, int diastolic, CriterionState state) {
        assertEquals(
                state,
                criterion(at(pressures(130, 80, systolic, diastolic), "100:00"), "pressure.rising")
                        .state());
    }

    @Test
    void aPressureFarFromTheBaselineMayBeLowInstead() {
        DischargeAssessment assessment = at(pressures(139, 89, 95, 60), "100:00");
        assertEquals(CriterionState.MET, criterion(assessment, "pressure").state());
        assertEquals("95/60, below 140/90", criterion(assessment, "pressure").value());
    }

    @ParameterizedTest
    @CsvSource({"140, 50, FAILED", "139, 50, MET"})
    void aPressureOnTheFixedNumbersIsNotBelowThem(int systolic, int diastolic, CriterionState state) {
        assertEquals(
                state,
                criterion(at(pressures(150, 91, systolic, diastolic), "100:00"), "pressure")
                        .state());
    }

    @Test
    void aSaturationOnTheLimitIsEnoughWhateverItWasBefore() {
        TestLog log = ReadyToLeave.infusion();
        log.reading("100:00", Metric.SPO2, 94);
        assertEquals(
                CriterionState.MET, criterion(at(log, "100:00"), "saturation").state());
        log.reading("100:01", Metric.SPO2, 93);
        assertEquals(
                CriterionState.FAILED,
                criterion(at(log, "100:01"), "saturation").state());
    }

    @Test
    void aSedationScoreOf20MinutesAgoStillCounts() {
        TestLog log = ReadyToLeave.infusion();
        assertEquals(
                CriterionState.MET, criterion(at(log, "112:00"), "sedation").state());
        assertEquals(
                CriterionState.OPEN, criterion(at(log, "112:01"), "sedation").state());
    }

    @Test
    void anOldPressureDoesNotCount() {
        TestLog log = ReadyToLeave.infusion();
        assertEquals(
                CriterionState.MET, criterion(at(log, "112:00"), "pressure").state());
        Criterion old = criterion(at(log, "112:01"), "pressure");
        assertEquals(CriterionState.OPEN, old.state());
        assertEquals("130/79 is 20:01 old, measure again", old.value());
    }

    @Test
    void aFailedDeterminationNeitherCountsNorHidesTheOneBefore() {
        TestLog log = ReadyToLeave.infusion();
        log.at("98:00", new SessionEvent.CuffTaken(new CuffFailure(time("98:00"), TestLog.CUFF, "motion", "")));
        assertEquals(
                "130/79, within 20 % of 127/78",
                criterion(at(log, "100:00"), "pressure").value());
    }

    @Test
    void dv5AHighAlarmThatWaitsBlocksUntilItIsAcknowledged() {
        TestLog log = ReadyToLeave.infusion();
        AlarmId id = AlarmId.of(AlarmCondition.SPO2_LOW);
        alarm(log, "95:00", id, AlarmTransition.ACTIVE, AlarmPriority.HIGH);
        alarm(log, "96:00", id, AlarmTransition.LATCHED, AlarmPriority.HIGH);
        ReadyToLeave.live(log, "100:00");
        DischargeAssessment blocked = at(log, "100:00");
        assertEquals(
                List.of("alarms"), blocked.open().stream().map(Criterion::id).toList());
        log.at("100:05", new SessionEvent.Acknowledged(id, "R. Okafor"));
        alarm(log, "100:05", id, AlarmTransition.INACTIVE, null);
        assertEquals(List.of(), at(log, "100:06").open());
    }

    @Test
    void anAcknowledgedHighAlarmThatSignalsAnewBlocksAgain() {
        TestLog log = ReadyToLeave.infusion();
        AlarmId id = AlarmId.of(AlarmCondition.SPO2_LOW);
        alarm(log, "95:00", id, AlarmTransition.ACTIVE, AlarmPriority.HIGH);
        log.at("95:10", new SessionEvent.Acknowledged(id, "R. Okafor"));
        alarm(log, "95:10", id, AlarmTransition.ACKED, AlarmPriority.HIGH);
        assertEquals(CriterionState.MET, criterion(at(log, "96:00"), "alarms").state());
        alarm(log, "97:10", id, AlarmTransition.REALARM, AlarmPriority.HIGH);
        assertEquals(
                CriterionState.FAILED, criterion(at(log, "98:00"), "alarms").state());
    }

    @Test
    void dv7ANewDoseInTheObservationStartsTheTimeAnew() {
        TestLog log = TestLog.of(Modality.IV);
        log.doseStarts("4:00", 39);
        log.doseStops("40:00");
        log.doseStarts("70:00", 20);
        assertEquals(Optional.empty(), at(log, "100:00").unlocks());
        assertFalse(at(log, "100:00").isUnlocked());
        log.doseStops("90:00");
        assertEquals(Optional.of(time("150:00")), at(log, "100:00").unlocks());
    }

    @Test
    void sixteenCriteriaOfAnInfusionStandInTheOrderOfTheScreen() {
        TestLog log = ReadyToLeave.live(ReadyToLeave.infusion(), "100:00");
        DischargeAssessment assessment = at(log, "100:05");
        assertEquals(
                List.of(
                        "time",
                        "pressure",
                        "pressure.rising",
                        "saturation",
                        "pulse",
                        "alarms",
                        "sedation",
                        "recovery.oriented",
                        "dissociation",
                        "recovery.gait",
                        "recovery.nausea",
                        "recovery.mood",
                        "home.line",
                        "home.escort",
                        "home.instructions",
                        "home.driving.day"),
                assessment.criteria().stream().map(Criterion::id).toList());
        assertEquals(List.of(), assessment.open());
    }

    @Test
    void everyCriterionSaysItsValueAndItsSource() {
        DischargeAssessment assessment = at(ReadyToLeave.live(ReadyToLeave.infusion(), "100:00"), "100:05");
        assertEquals(
                "97, lowest 97 in 15 min", criterion(assessment, "saturation").value());
        assertEquals("live", criterion(assessment, "saturation").source());
        assertEquals(
                "5, responds readily to name", criterion(assessment, "sedation").value());
        assertEquals("Ben Marsh is here", criterion(assessment, "home.escort").value());
        assertEquals(
                "yes, until 25 Nov 14:07",
                criterion(assessment, "home.driving.day").value());
        assertEquals("14:59 R. Okafor", criterion(assessment, "recovery.gait").source());
        assertEquals("NIBP 14:59:42", criterion(assessment, "pressure").source());
    }

    @Test
    void aSaturationThatIsNotLiveIsOpenAndOneByHandHoldsLonger() {
        TestLog log = ReadyToLeave.live(ReadyToLeave.infusion(), "100:00");
        assertEquals(
                CriterionState.MET, criterion(at(log, "100:10"), "saturation").state());
        assertEquals(
                CriterionState.OPEN, criterion(at(log, "100:11"), "saturation").state());
        log.readingByHand("101:00", Metric.SPO2, 96);
        Criterion byHand = criterion(at(log, "106:00"), "saturation");
        assertEquals(CriterionState.MET, byHand.state());
        assertEquals("15:08 by hand", byHand.source());
        assertEquals(
                CriterionState.OPEN, criterion(at(log, "106:01"), "saturation").state());
    }

    @Test
    void aLowSaturationMayBeTwoUnderWhatItWasBeforeTheDose() {
        TestLog log = ReadyToLeave.infusion();
        log.at(
                "93:00",
                new SessionEvent.Authorised(
                        "Dr M. Iyer", "known lungs", List.of(), OptionalDouble.of(93), OptionalDouble.empty(), ""));
        log.reading("100:00", Metric.SPO2, 91);
        assertEquals(
                CriterionState.MET, criterion(at(log, "100:00"), "saturation").state());
        log.reading("100:01", Metric.SPO2, 90);
        Criterion low = criterion(at(log, "100:01"), "saturation");
        assertEquals(CriterionState.FAILED, low.state());
        assertEquals("90, was 93 before the dose", low.value());
    }

    @Test
    void aSaturationOnOxygenIsNotOneOnAir() {
        TestLog log = ReadyToLeave.live(ReadyToLeave.infusion(), "100:00");
        log.answer("100:01", Check.OXYGEN, "yes");
        Criterion onOxygen = criterion(at(log, "100:02"), "saturation");
        assertEquals(CriterionState.FAILED, onOxygen.state());
        assertEquals("97 on oxygen, take it on air", onOxygen.value());
    }

    @Test
    void thePulseHasTwoLimitsThatAreInside() {
        for (double inside : new double[] {50, 110}) {
            TestLog log = ReadyToLeave.infusion();
            log.reading("100:00", Metric.PULSE_RATE, inside);
            assertEquals(
                    CriterionState.MET, criterion(at(log, "100:00"), "pulse").state());
        }
        for (double outside : new double[] {49, 111}) {
            TestLog log = ReadyToLeave.infusion();
            log.reading("100:00", Metric.PULSE_RATE, outside);
            assertEquals(
                    CriterionState.FAILED, criterion(at(log, "100:00"), "pulse").state());
        }
    }

    @Test
    void ev10FourIsNoDissociationAndFiveIsUnlessItWasSoBefore() {
        assertEquals(CriterionState.MET, dissociation(0, 4));
        assertEquals(CriterionState.FAILED, dissociation(0, 5));
        assertEquals(CriterionState.MET, dissociation(6, 6));
    }

    @Test
    void whatWasAskedBeforeTheEndOfTheDoseIsAskedAgain() {
        TestLog log = TestLog.of(Modality.IV);
        log.doseStarts("4:00", 39);
        log.answer("30:00", "recovery.gait", "yes");
        log.at("30:00", new SessionEvent.SedationScored(5, ""));
        log.doseStops("40:00");
        DischargeAssessment assessment = at(log, "41:00");
        assertEquals(CriterionState.OPEN, criterion(assessment, "recovery.gait").state());
        assertEquals(CriterionState.OPEN, criterion(assessment, "sedation").state());
    }

    @Test
    void anEscortMustBeNamedAndHere() {
        TestLog log = TestLog.of(Modality.IV);
        log.doseStarts("4:00", 39);
        log.doseStops("40:00");
        assertEquals(
                "nobody is named", criterion(at(log, "41:00"), "home.escort").value());
        log.answer("42:00", Check.ESCORT_NAME, "Ben Marsh");
        assertEquals(
                "Ben Marsh is named, not here yet",
                criterion(at(log, "43:00"), "home.escort").value());
        log.answer("44:00", Check.ESCORT_HERE, "no");
        assertEquals(
                CriterionState.FAILED,
                criterion(at(log, "45:00"), "home.escort").state());
    }

    @Test
    void onlyNasalSessionsHaveAFormToFill() {
        assertTrue(at(ReadyToLeave.nasal(), "130:00").criteria().stream().anyMatch(c -> c.id().equals("rems")));
        assertFalse(at(ReadyToLeave.infusion(), "100:00").criteria().stream().anyMatch(c -> c.id().equals("rems")));
    }

    private static CriterionState dissociation(int before, int after) {
        TestLog log = TestLog.of(Modality.IV);
        log.at("2:00", new SessionEvent.Scored(Scale.CADSS6, before, List.of(), ""));
        log.at(
                "4:00",
                new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), ""),
                new SessionEvent.PhaseEntered(Phase.DOSING, ""));
        log.doseStops("40:00");
        log.at("90:00", new SessionEvent.Scored(Scale.CADSS6, after, List.of(), ""));
        return criterion(at(log, "91:00"), "dissociation").state();
    }

    /// Baseline 120/75, then two readings after the stop.
    private static TestLog pressures(int systolic, int diastolic, int thenSystolic, int thenDiastolic) {
        TestLog log = TestLog.of(Modality.IV);
        log.at("2:00", new SessionEvent.BaselineSet(new Baseline(120, 75, 90)));
        log.doseStarts("4:00", 39);
        log.doseStops("40:00");
        log.cuff("85:00", systolic, diastolic);
        log.cuff("95:00", thenSystolic, thenDiastolic);
        return log;
    }

    private static void alarm(
            TestLog log, String time, AlarmId id, AlarmTransition transition, @Nullable AlarmPriority priority) {
        log.at(
                time,
                new SessionEvent.AlarmChanged(
                        new AlarmEvent(time(time), id, transition, priority, "SpO₂ 84, below 85")));
    }

    private static DischargeAssessment at(TestLog log, String time) {
        return DischargeCriteria.of(log.session(), time(time), ZoneOffset.UTC);
    }

    private static Criterion criterion(DischargeAssessment assessment, String id) {
        return assessment.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
