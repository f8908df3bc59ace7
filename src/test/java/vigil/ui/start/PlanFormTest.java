package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.treatment.Modality;
import vigil.treatment.ModalityRules;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A plan is changed by arithmetic on what was ordered and weighed, inside what the rules allow.
class PlanFormTest {
    private static final OptionalDouble WEIGHT = OptionalDouble.of(78);
    private final ModalityRules iv = TreatmentPreset.standard().of(Modality.IV);
    private final PlanForm form = new PlanForm(TreatmentPlan.of(iv), iv, WEIGHT);

    @Test
    void milligramsPerKilogramTimesTheWeightIsTheDose() {
        form.perKilogram.set("0,75");

        assertEquals("58.5", form.milligrams.get());
        assertEquals(OptionalDouble.of(58.5), form.plan().milligrams());
        assertEquals(OptionalDouble.of(0.75), form.plan().milligramsPerKilogram());
    }

    @Test
    void aDoseInMilligramsIsNoLongerPlannedByWeight() {
        form.milligrams.set("40");

        assertEquals("", form.perKilogram.get());
        assertTrue(form.plan().milligramsPerKilogram().isEmpty());
        assertEquals(
                form.plan(), PlanChange.weigh(form.plan(), OptionalDouble.of(100)), "another weight changes nothing");
    }

    @Test
    void whatTheRulesDoNotAllowIsNamed() {
        form.observation.set("20");
        form.minutes.set("soon");
        form.milligrams.set("much");

        assertEquals(
                List.of(
                        "Dose: a number above 0, or nothing",
                        "Planned duration: whole minutes above 0",
                        "Observation: 30 to 240 min"),
                form.open());
        assertThrows(IllegalStateException.class, form::plan);
    }

    @Test
    void anotherDurationIsInThePlan() {
        form.minutes.set("50");
        form.observation.set("90");

        assertEquals(Duration.ofMinutes(50), form.plan().planned());
        assertEquals(Duration.ofMinutes(90), form.plan().observation());
    }

    @Test
    void nasalDevicesHoldWhatTheRulesSayAndNobodyTypesADose() {
        ModalityRules nasal = TreatmentPreset.standard().of(Modality.INTRANASAL);
        TreatmentPlan three = PlanChange.devices(TreatmentPlan.of(nasal), nasal, 3);
        PlanForm fixed = new PlanForm(three, nasal, WEIGHT);

        assertTrue(fixed.isFixed());
        assertEquals(OptionalDouble.of(84), fixed.plan().milligrams());
        assertEquals(3, fixed.plan().devices());
    }

    @Test
    void aWeightMakesTheDoseToATenthOfAMilligram() {
        assertEquals(39, DoseArithmetic.milligrams(0.5, 78));
        assertEquals(39.2, DoseArithmetic.milligrams(0.5, 78.3), "39.15 rounds up");
    }
}
