package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

class ScenariosTest {
    private static final Timestamp START = new Timestamp(0, 0);

    private static SimulatedPatient patient(Scenario scenario) {
        return new SimulatedPatient(1, START, scenario, new SimulatedDose());
    }

    private static Timestamp at(double minutes) {
        return START.plus(Duration.ofMillis((long) (minutes * 60_000)));
    }

    private static double lowest(SimulatedPatient patient, double fromMinute, double toMinute) {
        double lowest = 100;
        for (double m = fromMinute; m < toMinute; m += 1 / 60.0) {
            lowest = Math.min(lowest, patient.value(Metric.SPO2, at(m)));
        }
        return lowest;
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThereAre() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Scenarios.named("apocalypse"));
        assertEquals(
                "There is no scenario \"apocalypse\". There are: calm, desaturation, hypertension, movement, probe-off,"
                        + " cable-pulled, cuff-failure, demo, busy, three-alarms, cuff-arm, raised-pressure, faults.",
                e.getMessage());
    }

    @Test
    void desaturationFallsToWhatItsDescriptionSaysAndRecovers() {
        SimulatedPatient patient = patient(Scenarios.named("desaturation"));
        assertEquals(84, lowest(patient, 2, 3), 0.1);
        assertEquals(78, lowest(patient, 8, 8.5), 0.1);
        assertTrue(lowest(patient, 4, 7) > 94);
    }

    @Test
    void theDemonstrationDesaturatesToEightyEightForFiftySeconds() {
        SimulatedPatient patient = patient(Scenarios.named("demo"));
        assertEquals(88, lowest(patient, 16, 19), 0.1);
        int below = 0;
        for (int s = 16 * 60; s < 19 * 60; s++) {
            below += patient.value(Metric.SPO2, at(s / 60.0)) < 90 ? 1 : 0;
        }
        assertTrue(below >= 50 && below <= 75, below + " s below 90");
    }

    @Test
    void hypertensionCrossesBothLimitsInTurn() {
        SimulatedPatient patient = patient(Scenarios.named("hypertension"));
        assertTrue(patient.value(Metric.NIBP_SYS, at(5)) < 160);
        assertEquals(187, patient.value(Metric.NIBP_SYS, at(13)), 3);
        assertEquals(114, patient.value(Metric.NIBP_DIA, at(13)), 3);
        assertEquals(208, patient.value(Metric.NIBP_SYS, at(19)), 3);
        assertEquals(125, patient.value(Metric.NIBP_DIA, at(19)), 3);
        assertTrue(patient.value(Metric.NIBP_SYS, at(25)) < 160);
    }

    @Test
    void threeAlarmsAreASaturationAPulseAndAPressureAtOnce() {
        SimulatedPatient patient = patient(Scenarios.named("three-alarms"));
        assertTrue(patient.value(Metric.PULSE_RATE, at(11)) < 100);
        assertEquals(128, patient.value(Metric.PULSE_RATE, at(12.7)), 1);
        assertEquals(82, patient.value(Metric.SPO2, at(12.7)), 0.1);
        assertEquals(187, patient.value(Metric.NIBP_SYS, at(12.7)), 3);
        assertTrue(patient.value(Metric.PULSE_RATE, at(16)) < 100);
    }

    @Test
    void aProbeThatIsOffGivesNoNumberAndAFlatLineAndThenSearches() {
        SimulatedPatient patient = patient(Scenarios.named("probe-off"));
        assertTrue(Double.isNaN(patient.value(Metric.SPO2, at(2.5))));
        assertTrue(Double.isNaN(patient.value(Metric.PULSE_RATE, at(2.5))));
        assertEquals(0, patient.value(Metric.PLETH, at(2.5)));
        assertTrue(patient.conditions(at(2.5)).contains("sensor off patient"));
        assertTrue(patient.conditions(at(2.78)).contains("pulse search"));
        assertTrue(patient.conditions(at(3)).isEmpty());
        assertFalse(Double.isNaN(patient.value(Metric.SPO2, at(3))));
    }

    @Test
    void movementTearsTheWaveformAndIsReported() {
        SimulatedPatient patient = patient(Scenarios.named("movement"));
        assertTrue(patient.conditions(at(2.5)).contains("interference"));
        assertTrue(lowest(patient, 2, 3) < lowest(patient, 0, 1.9) - 2);
    }

    @Test
    void theCuffFailsAsScripted() {
        Scenario scenario = Scenarios.named("cuff-failure");
        assertEquals(Optional.of("cuff loose"), patient(scenario).cuff(at(1)).failure());
        assertEquals(Optional.empty(), patient(scenario).cuff(at(13)).failure());
    }

    @Test
    void theCableIsOutAsScripted() {
        Scenario scenario = Scenarios.named("cable-pulled");
        assertTrue(scenario.isPlugged(119));
        assertFalse(scenario.isPlugged(120));
        assertFalse(scenario.isPlugged(139));
        assertTrue(scenario.isPlugged(140));
    }

    @Test
    void aScenarioCanBeginLater() {
        Scenario later = Scenarios.named("cable-pulled").later(Duration.ofMinutes(10));
        assertTrue(later.isPlugged(130));
        assertFalse(later.isPlugged(730));
        assertEquals(84, lowest(patient(Scenarios.named("desaturation").later(Duration.ofMinutes(10))), 12, 13), 0.1);
    }
}
