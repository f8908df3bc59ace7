package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.CuffCourse;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// The simulated patient against the figures of clinical facts, section 2.2.
class SimulatedPatientTest {
    private static final Timestamp START = new Timestamp(5_000, 1_700_000_000_000L);
    private static final int PATIENTS = 200;

    private static SimulatedPatient patient(long seed, String scenario) {
        return new SimulatedPatient(seed, START, Scenarios.named(scenario), new SimulatedDose());
    }

    private static Timestamp at(double seconds) {
        return START.plus(Duration.ofNanos((long) (seconds * 1e9)));
    }

    /// The mean over all patients of how far a pressure is above its value before the dose, minute by minute.
    private static double[] meanRise(Metric metric) {
        double[] rise = new double[121];
        for (long seed = 0; seed < PATIENTS; seed++) {
            SimulatedPatient patient = patient(seed, "calm");
            double before = 0;
            for (int s = 0; s < 300; s++) {
                before += patient.value(metric, at(s)) / 300;
            }
            patient.startDose(at(300));
            for (int minute = 0; minute < rise.length; minute++) {
                rise[minute] += (patient.value(metric, at(300 + 60 * minute)) - before) / PATIENTS;
            }
        }
        return rise;
    }

    private static int peak(double[] rise) {
        int peak = 0;
        for (int i = 0; i < rise.length; i++) {
            peak = rise[i] > rise[peak] ? i : peak;
        }
        return peak;
    }

    private static void risesAndFades(Metric metric, double mean) {
        double[] rise = meanRise(metric);
        int peak = peak(rise);
        assertEquals(mean, rise[peak], 3);
        assertEquals(40, peak, 5, "minutes to the peak");
        for (int minute = 90; minute <= 120; minute++) {
            assertEquals(0, rise[minute], 4, "back at minute " + minute);
        }
    }

    @Test
    void theSystolicPressureRisesBySixteenAtFortyMinutesAndIsBackByNinety() {
        risesAndFades(Metric.NIBP_SYS, 16);
    }

    @Test
    void theDiastolicPressureRisesByElevenAtFortyMinutesAndIsBackByNinety() {
        risesAndFades(Metric.NIBP_DIA, 11);
    }

    @Test
    void restingValuesLieWhereHealthyAdultsHaveThem() {
        for (long seed = 0; seed < PATIENTS; seed++) {
            SimulatedPatient patient = patient(seed, "calm");
            assertEquals(125, patient.value(Metric.NIBP_SYS, at(60)), 9.5);
            assertEquals(76, patient.value(Metric.NIBP_DIA, at(60)), 8);
            assertEquals(71, patient.value(Metric.PULSE_RATE, at(60)), 12.5);
            assertEquals(97.2, patient.value(Metric.SPO2, at(60)), 1.8);
        }
    }

    @Test
    void aPausedDoseWearsOffAndGoesOnWhereItStopped() {
        SimulatedDose dose = new SimulatedDose();
        dose.start(at(0));
        dose.stop(at(600));
        double atPause = dose.level(at(600));
        assertTrue(dose.level(at(1200)) < 0.85 * atPause);
        dose.start(at(1200));
        assertTrue(dose.isRunning(at(1200 + 1799)));
        assertTrue(!dose.isRunning(at(1200 + 1801)), "forty minutes of infusion in all");
    }

    @Test
    void theSameSeedGivesTheSamePatientHoweverOftenOneLooks() {
        SimulatedPatient often = patient(42, "busy");
        SimulatedPatient seldom = patient(42, "busy");
        often.startDose(at(300));
        seldom.startDose(at(300));
        for (int tenth = 0; tenth <= 18_000; tenth++) {
            List<Double> values = values(often, tenth / 10.0);
            if (tenth % 4_500 == 0) {
                assertEquals(values, values(seldom, tenth / 10.0));
                assertEquals(often.cuff(at(tenth / 10.0)), seldom.cuff(at(tenth / 10.0)));
            }
        }
        assertNotEquals(values(patient(42, "calm"), 10), values(patient(43, "calm"), 10));
    }

    private static List<Double> values(SimulatedPatient patient, double seconds) {
        List<Double> values = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            values.add(patient.value(metric, at(seconds)));
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWaveformBeatsAtThePulseRate(long seed) {
        SimulatedPatient patient = patient(seed, "calm");
        int beats = 0;
        double rate = 0;
        boolean high = false;
        for (int i = 0; i < 300 * 75; i++) {
            double t = i / 75.0;
            double pleth = patient.value(Metric.PLETH, at(t));
            rate += patient.value(Metric.PULSE_RATE, at(t)) / (300 * 75);
            assertTrue(pleth >= 0 && pleth <= 100, "pleth " + pleth);
            if (!high && pleth > 52) {
                beats++;
                high = true;
            } else if (pleth < 28) {
                high = false;
            }
        }
        assertEquals(rate, beats / 5.0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calm", "desaturation", "hypertension", "movement", "probe-off", "demo", "busy"})
    void everyValueThatIsThereIsPlausible(String scenario) {
        for (long seed = 0; seed < 20; seed++) {
            SimulatedPatient patient = patient(seed, scenario);
            patient.startDose(at(300));
            for (int s = 0; s < 6000; s += 7) {
                for (Metric metric : Metric.values()) {
                    double value = patient.value(metric, at(s));
                    assertTrue(Double.isNaN(value) || metric.isPlausible(value), metric + " " + value);
                }
            }
        }
    }

    @Test
    void theCuffReadsThePressureAndTakesItsTime() {
        SimulatedPatient patient = patient(9, "calm");
        for (int s = 0; s < 600; s += 60) {
            CuffCourse course = patient.cuff(at(s));
            assertTrue(course.lasts().toMillis() >= 25_000 && course.lasts().toMillis() < 45_000);
            assertEquals(patient.value(Metric.NIBP_SYS, at(s)), course.systolic(), 5);
            assertTrue(course.diastolic() < course.mean() && course.mean() < course.systolic());
            assertTrue(course.failure().isEmpty());
        }
    }
}
