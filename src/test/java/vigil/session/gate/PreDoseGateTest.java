package vigil.session.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// The gate before a dose (clinical facts, 9.5 and 10.3; hazards H6, H24).
class PreDoseGateTest {
    // Requirement: SES-ID-1
    // Requirement: SES-GATE-1
    // Requirement: SES-GATE-2
    // Requirement: SES-GATE-3
    // Requirement: SES-GATE-6
    private final PreparedSession story = PreparedSession.standard(Modality.IV);

    @Test
    void gv1TwoReadingsWhoseMeanIsUnderTheLimitPass() {
        story.prepared().baseline(138, 88, 136, 86);
        assertEquals(new Baseline(137, 87, 104), story.session().baseline().orElseThrow());
        assertItem("baseline.pressure", GateState.PASSED, "137/87, limit 140/90");
    }

    @Test
    void gv2AMeanThatRoundsUpAboveTheLimitIsASoftStop() {
        story.prepared().baseline(142, 88, 141, 87);
        assertItem("baseline.pressure", GateState.SOFT_STOP, "142/88 is above 140/90");
        assertTrue(story.gate().needsReason());
    }

    @ParameterizedTest
    @CsvSource({
        "standard, 70, SOFT_STOP, 148/88 is above 140/90",
        "eu, 70, PASSED, '148/88, limit 150/90'",
        "eu, 65, PASSED, '148/88, limit 150/90'",
        "eu, 64, SOFT_STOP, 148/88 is above 140/90"
    })
    void gv3TheEuropeanRulesLetOlderPatientsHaveAHigherPressure(String rules, int age, GateState state, String detail) {
        PreparedSession old = new PreparedSession(TreatmentPreset.named(rules).orElseThrow(), Modality.INTRANASAL, age);
        old.prepared().baseline(148, 88, 148, 88);
        assertEquals(
                new GateItem("baseline.pressure", state, "Pressure before the dose", detail),
                old.item("baseline.pressure"));
    }

    @Test
    void anUnknownAgeTakesTheStrictestLimitAndSaysSo() {
        PreparedSession unknown =
                new PreparedSession(TreatmentPreset.named("eu").orElseThrow(), Modality.INTRANASAL, null);
        unknown.prepared().baseline(148, 88, 148, 88);
        assertEquals(
                "148/88 is above 140/90, age not known",
                unknown.item("baseline.pressure").detail());
    }

    @ParameterizedTest
    @EnumSource(value = Modality.class, mode = EnumSource.Mode.EXCLUDE, names = "INTRANASAL")
    void aDoseThatIsNotEnteredIsOpen(Modality modality) {
        PreparedSession undecided = PreparedSession.standard(modality).prepared();
        assertEquals(new GateItem("plan", GateState.PASSED, "Dose, mg", "39"), undecided.item("plan"));
        TreatmentPlan plan = undecided.session().plan();
        undecided.happens(new SessionEvent.PlanChanged(plan.withMilligrams(OptionalDouble.empty()), ""));
        assertEquals("Dose, mg: not entered", undecided.item("plan").sentence());
        assertEquals(
                List.of("plan"),
                undecided.gate().in(GateState.OPEN).stream().map(GateItem::id).toList());
    }

    @Test
    void ofNasalDevicesNoAmountIsAskedFor() {
        PreparedSession nasal = PreparedSession.standard(Modality.INTRANASAL).prepared();
        TreatmentPlan plan = nasal.session().plan();
        nasal.happens(new SessionEvent.PlanChanged(plan.withMilligrams(OptionalDouble.empty()), ""));
        assertFalse(nasal.gate().isOpen());
    }

    @Test
    void gv4ADiastolicAboveItsLimitIsASoftStop() {
        story.prepared().baseline(138, 91, 139, 91);
        assertItem("baseline.pressure", GateState.SOFT_STOP, "139/91 is above 140/90");
    }

    @Test
    void aPressureOnTheLimitIsInside() {
        story.prepared().baseline(140, 90, 140, 90);
        assertItem("baseline.pressure", GateState.PASSED, "140/90, limit 140/90");
    }

    @Test
    void gv5OneValidReadingIsNoBaselineAndTheGateStaysOpen() {
        story.answerAll().signals(98, 72).cuff(128, 78);
        assertItem("baseline.readings", GateState.OPEN, "1 of 2 readings, at least 1 min apart");
        assertItem("baseline.pressure", GateState.OPEN, "not known yet");
        story.cuff(127, 77);
        assertItem("baseline.readings", GateState.OPEN, "1 of 2 readings, at least 1 min apart");
    }

    @Test
    void gv6AnArteriovenousMalformationIsAHardStop() {
        story.prepared().answer("contraindication.avm", "yes");
        assertItem("contraindication.avm", GateState.HARD_STOP, "yes");
        assertTrue(story.gate().isStopped());
    }

    @ParameterizedTest
    @EnumSource(Modality.class)
    void whereEverythingIsAnsweredAndMeasuredNothingStandsInTheWay(Modality modality) {
        Gate gate = PreparedSession.standard(modality).prepared().gate();
        assertEquals(
                EnumSet.of(GateState.PASSED),
                gate.items().stream()
                        .map(GateItem::state)
                        .collect(() -> EnumSet.noneOf(GateState.class), EnumSet::add, EnumSet::addAll));
    }

    @Test
    void nothingIsPassedBeforeAnybodyAnswersOrMeasures() {
        TreatmentPlan plan = story.session().plan().withMilligrams(OptionalDouble.empty());
        Gate gate = story.happens(new SessionEvent.PlanChanged(plan, "")).gate();
        assertEquals(gate.items(), gate.in(GateState.OPEN));
        assertEquals("identity.name", gate.items().getFirst().id(), "first who the patient is");
        assertEquals("sound", gate.items().getLast().id());
        assertFalse(gate.items().stream().anyMatch(item -> item.id().startsWith("home.")), "not yet");
        assertFalse(gate.items().stream().anyMatch(item -> item.id().startsWith("score.")), "never asked for");
    }

    @Test
    void anIdentityThatIsNotConfirmedIsNeverPassedOver() {
        story.prepared().answer("identity.birth", "no");
        assertItem("identity.birth", GateState.OPEN, "no");
    }

    @Test
    void theNewestAnswerCounts() {
        story.prepared().answer("contraindication.avm", "yes").answer("contraindication.avm", "no");
        assertItem("contraindication.avm", GateState.PASSED, "no");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:59, CAUTION, '4 h 10 min, needs 6 h'",
        "2026-11-24T08:09, PASSED, 6 h",
        "2026-11-24T08:10, CAUTION, '5 h 59 min, needs 6 h'",
        "2026-11-24T15:00, OPEN, 2026-11-24T15:00 is no time that has passed",
        "none, PASSED, none"
    })
    void fastingTooShortIsACaution(String answer, GateState state, String detail) {
        story.prepared().answer("fasting.solids", answer);
        assertItem("fasting.solids", state, detail);
    }

    @Test
    void theHourThatTheClocksSkipIsNoHourOfFasting() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        story.answer("fasting.solids", "2026-03-28T23:00");
        story.now = new Timestamp(
                story.now.monoNanos(), Instant.parse("2026-03-29T03:00:00Z").toEpochMilli());
        GateItem item = PreDoseGate.of(story.session(), berlin, story.now).items().stream()
                .filter(i -> i.id().equals("fasting.solids"))
                .findFirst()
                .orElseThrow();
        assertEquals("5 h, needs 6 h", item.detail(), "at 05:00 by the clock, 23:00 is five hours ago");
    }

    @Test
    void aPregnancyIsShownAndStopsNothing() {
        story.prepared().answer("caution.pregnancy", "yes");
        assertItem("caution.pregnancy", GateState.CAUTION, "yes");
        assertFalse(story.gate().needsReason());
    }

    @Test
    void aWeightIsNeededOnlyWhereTheDoseIsPlannedByIt() {
        assertItem("body.weight", GateState.OPEN, "");
        PreparedSession nasal = PreparedSession.standard(Modality.INTRANASAL);
        assertEquals(GateState.PASSED, nasal.item("body.weight").state());
        story.answer("body.weight", "780");
        assertItem("body.weight", GateState.OPEN, "780");
    }

    @ParameterizedTest
    @CsvSource({
        "no, 94, PASSED, '94 % on air, limit 94 %'",
        "no, 93, SOFT_STOP, '93 % on air, below 94 %'",
        "yes, 98, CAUTION, '98 % on oxygen, limit 94 %'",
        "yes, 93, SOFT_STOP, '93 % on oxygen, below 94 %'"
    })
    void aLowSaturationIsASoftStopAndOxygenACaution(String oxygen, double spo2, GateState state, String detail) {
        story.prepared().answer("readiness.oxygen", oxygen).signals(spo2, 70);
        assertItem("baseline.saturation", state, detail);
    }

    @Test
    void anOldSaturationIsNotMeasured() {
        story.prepared().pass(Duration.ofMinutes(5));
        assertItem("baseline.saturation", GateState.PASSED, "98 % on air, limit 94 %");
        story.pass(Duration.ofSeconds(1));
        assertItem("baseline.saturation", GateState.OPEN, "not measured in the last 5 min");
        assertItem("baseline.pulse", GateState.OPEN, "not measured in the last 5 min");
    }

    @Test
    void aSaturationMeasuredByHandCountsBesideAnOximeterThatSaysNothing() {
        story.prepared()
                .happens(new SessionEvent.SourceChanged(Metric.SPO2, "masimo-ascii1@A", true))
                .pass(Duration.ofMinutes(10))
                .byHand(Metric.SPO2, 95);
        assertItem("baseline.saturation", GateState.PASSED, "95 % on air, limit 94 %");
    }

    @Test
    void aSoundThatWasNotHeardKeepsTheGateOpen() {
        story.prepared().happens(new SessionEvent.SoundTested(false, ""));
        assertItem("sound", GateState.OPEN, "not heard");
    }

    @Test
    void aPatientWhoIsNotFullyAwakeBeforeTheDoseIsACaution() {
        story.prepared().happens(new SessionEvent.SedationScored(4, ""));
        assertItem("baseline.sedation", GateState.CAUTION, "4 of 5");
    }

    @Test
    void aFurtherDoseIsJudgedByWhatWasMeasuredSinceTheLast() {
        Dose dose = new Dose("Ketamine", OptionalDouble.empty(), Modality.IV);
        story.prepared()
                .authorised()
                .happens(new SessionEvent.DoseStarted(dose, ""))
                .happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""))
                .pass(Duration.ofMinutes(40))
                .happens(new SessionEvent.DoseStopped("planned end", ""))
                .happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""))
                .signals(97, 80);
        assertItem("baseline.pressure", GateState.OPEN, "not measured since the dose");
        assertItem("baseline.sedation", GateState.OPEN, "not scored");
        story.pass(Duration.ofMinutes(1)).cuff(152, 88);
        assertItem("baseline.pressure", GateState.SOFT_STOP, "152/88 is above 140/90");
    }

    private void assertItem(String id, GateState state, String detail) {
        GateItem item = story.item(id);
        assertEquals(List.of(state, detail), List.of(item.state(), item.detail()), id);
    }
}
