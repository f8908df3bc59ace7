package vigil.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What ships: every modality, every number with its source. Figures: clinical facts, 9.4.
class ShippedTreatmentsTest {
    // Requirement: SES-RULES-1
    static List<TreatmentPreset> shipped() {
        return TreatmentPreset.shipped();
    }

    @Test
    void theStandardComesFirst() {
        assertEquals(
                List.of("standard", "eu"),
                shipped().stream().map(TreatmentPreset::id).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyModalityHasItsRules(TreatmentPreset preset) {
        assertEquals(
                Arrays.asList(Modality.values()),
                preset.modalities().stream().map(ModalityRules::modality).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everythingSaysWhereItComesFrom(TreatmentPreset preset) {
        assertFalse(preset.gate().source().isBlank());
        assertFalse(preset.cuff().source().isBlank());
        assertFalse(preset.discharge().source().isBlank());
        assertFalse(preset.adverseEvents().source().isBlank());
        preset.modalities()
                .forEach(m -> assertFalse(m.source().isBlank(), m.modality().id()));
        preset.checks().forEach(check -> assertFalse(check.source().isBlank(), check.id()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noCheckIsThereTwice(TreatmentPreset preset) {
        Set<String> seen = new HashSet<>();
        preset.checks().forEach(check -> assertTrue(seen.add(check.id()), check.id()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void pointsComeInOrderAndInsideTheirWindows(TreatmentPreset preset) {
        for (ModalityRules rules : preset.modalities()) {
            Duration last = Duration.ZERO;
            for (LabelPoint point : rules.cadence().points()) {
                assertTrue(point.due().compareTo(last) > 0);
                assertTrue(point.takes(point.due()));
                assertFalse(point.takes(point.opens().minusNanos(1)));
                assertFalse(point.takes(point.closes().plusNanos(1)));
                assertTrue(point.low().compareTo(point.medium()) < 0);
                last = point.due();
            }
        }
    }

    @Test
    void anInfusionRuns40MinutesAtHalfAMilligramPerKilogram() {
        ModalityRules iv = TreatmentPreset.standard().of(Modality.IV);
        assertEquals(new Dosing.Infusion(0.5, Duration.ofMinutes(40)), iv.dosing());
        assertEquals(Duration.ofMinutes(10), iv.cadence().dosing());
        assertEquals(Duration.ofMinutes(15), iv.cadence().observation(Duration.ZERO));
        assertEquals(
                new ObservationRule(Duration.ofMinutes(60), Duration.ofMinutes(30), Duration.ofMinutes(240), false),
                iv.observation());
    }

    @Test
    void anInjectionIsWatchedEvery10MinutesForAnHourThenEvery15() {
        CuffCadence im = TreatmentPreset.standard().of(Modality.IM).cadence();
        assertEquals(Duration.ofMinutes(10), im.observation(Duration.ZERO));
        assertEquals(Duration.ofMinutes(10), im.observation(Duration.ofMinutes(59)));
        assertEquals(Duration.ofMinutes(15), im.observation(Duration.ofMinutes(60)));
    }

    @Test
    void theSprayHasItsPointsAndALockThatNobodyOverrides() {
        ModalityRules spray = TreatmentPreset.standard().of(Modality.INTRANASAL);
        assertEquals(new Dosing.NasalDevices(3, Duration.ofMinutes(5), 28), spray.dosing());
        assertEquals(
                List.of(20L, 40L, 60L, 90L, 120L),
                spray.cadence().points().stream().map(p -> p.due().toMinutes()).toList());
        LabelPoint forty = spray.cadence().points().get(1);
        assertTrue(forty.takes(Duration.ofMinutes(35)));
        assertTrue(forty.takes(Duration.ofMinutes(50)));
        assertFalse(forty.takes(Duration.ofMinutes(34)));
        assertTrue(spray.observation().hard());
        assertEquals(Duration.ofMinutes(120), spray.observation().least());
    }

    @Test
    void onlyTheEuropeanPresetLetsAnOlderPatientInAt150() {
        PressureGate older = TreatmentPreset.named("eu").orElseThrow().gate().pressureAt(65);
        assertEquals(new PressureGate(65, 150, 90), older);
        assertEquals(
                140,
                TreatmentPreset.named("eu").orElseThrow().gate().pressureAt(64).systolic());
        assertEquals(140, TreatmentPreset.standard().gate().pressureAt(90).systolic());
    }

    @Test
    void theRateOfAnInfusionIsItsDoseOverItsTime() {
        TreatmentPlan plan = TreatmentPlan.intravenous(java.util.OptionalDouble.of(39));
        assertEquals(0.975, plan.rate().orElseThrow(), 1e-9);
        assertTrue(TreatmentPlan.of(TreatmentPreset.standard().of(Modality.IM))
                .rate()
                .isEmpty());
    }
}
