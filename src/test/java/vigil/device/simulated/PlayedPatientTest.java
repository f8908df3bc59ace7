package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.device.simulated.LinkBench.START;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.CuffCourse;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;

class PlayedPatientTest {
    private static final double NONE = Double.NaN;

    private static ValueTable.Row row(double t, Map<Metric, Double> values) {
        return new ValueTable.Row(t, values, false);
    }

    private static ValueTable.Row pressure(double t, double systolic, double diastolic, double mean) {
        return row(t, Map.of(Metric.NIBP_SYS, systolic, Metric.NIBP_DIA, diastolic, Metric.NIBP_MAP, mean));
    }

    private static PlayedPatient patient(ValueTable.Row... rows) {
        return new PlayedPatient(new ValueTable(List.of(rows)), START, LinkBench.script(), 3);
    }

    private static Timestamp at(double seconds) {
        return START.plus(Duration.ofMillis((long) (seconds * 1000)));
    }

    @Test
    void aValueHoldsUntilTheNextOneAndIsNeverMadeUp() {
        PlayedPatient patient = patient(
                row(10, Map.of(Metric.SPO2, 97.0, Metric.PULSE_RATE, 60.0)),
                row(20, Map.of(Metric.SPO2, 91.0)),
                row(30, Map.of(Metric.SPO2, NONE)),
                row(40, Map.of(Metric.SPO2, 95.0)));
        assertTrue(Double.isNaN(patient.value(Metric.SPO2, at(9.9))));
        assertEquals(97, patient.value(Metric.SPO2, at(10)));
        assertEquals(97, patient.value(Metric.SPO2, at(19.9)));
        assertEquals(91, patient.value(Metric.SPO2, at(20)));
        assertTrue(Double.isNaN(patient.value(Metric.SPO2, at(35))));
        assertEquals(95, patient.value(Metric.SPO2, at(5000)));
        assertEquals(60, patient.value(Metric.PULSE_RATE, at(35)));
        assertTrue(Double.isNaN(patient.value(Metric.TEMP, at(35))));
    }

    @Test
    void aDeterminationFindsThePressuresInForceAtItsEnd() {
        PlayedPatient patient = patient(pressure(0, 120, 80, 93), pressure(100, 160, 90, 113));
        CuffCourse before = patient.cuff(at(50));
        assertEquals(120, before.systolic());
        double lasts = patient.cuff(at(80)).lasts().toMillis() / 1000.0;
        assertTrue(lasts >= 25 && lasts <= 45, lasts + " s");
        CuffCourse across = patient.cuff(at(80));
        assertEquals(List.of(160, 90, 113), List.of(across.systolic(), across.diastolic(), across.mean()));
        assertEquals(across, patient.cuff(at(80)), "the same each time");
    }

    @Test
    void aMeanThatBelongsToOtherPressuresIsNotUsed() {
        PlayedPatient patient =
                patient(pressure(0, 120, 80, 93), row(60, Map.of(Metric.NIBP_SYS, 150.0, Metric.NIBP_DIA, 90.0)));
        assertEquals(110, patient.cuff(at(60)).mean());
    }

    @Test
    void aDeterminationWithoutPressuresFails() {
        assertTrue(
                patient(row(0, Map.of(Metric.SPO2, 97.0))).cuff(at(5)).failure().isPresent());
        assertTrue(patient(pressure(0, NONE, 80, 90)).cuff(at(5)).failure().isPresent());
        assertTrue(patient(pressure(0, 85, 80, 82)).cuff(at(5)).failure().isPresent());
        PlayedPatient told =
                patient(pressure(0, 120, 80, 93), new ValueTable.Row(60, Map.of(), true), pressure(200, 120, 80, 93));
        assertEquals(Optional.empty(), told.cuff(at(1)).failure());
        assertTrue(told.cuff(at(70)).failure().isPresent());
        assertEquals(Optional.empty(), told.cuff(at(210)).failure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750"})
    void anOximeterSaysWhatTheTableSays(String id) {
        Scenario script = LinkBench.script("60,20,probe off,");
        PlayedPatient patient = new PlayedPatient(
                new ValueTable(List.of(
                        row(0, Map.of(Metric.SPO2, 96.0, Metric.PULSE_RATE, 64.0)),
                        row(20, Map.of(Metric.SPO2, 88.0)),
                        row(30, Map.of(Metric.SPO2, NONE)),
                        row(40, Map.of(Metric.SPO2, 97.0)))),
                START,
                script,
                3);
        LinkBench bench = new LinkBench(id, script, patient).until(100);
        assertEach(bench.readings(Metric.SPO2, 2, 19.9), 96);
        assertEach(bench.readings(Metric.SPO2, 21.5, 29.9), 88);
        bench.readings(Metric.SPO2, 31.5, 39.9)
                .forEach(r -> assertTrue(!r.validity().hasValue(), r.toString()));
        assertEach(bench.readings(Metric.SPO2, 41.5, 59.9), 97);
        bench.readings(Metric.SPO2, 61.5, 79.9)
                .forEach(r -> assertTrue(!r.validity().hasValue(), r.toString()));
        assertEach(bench.readings(Metric.PULSE_RATE, 2, 59), 64);
    }

    private static void assertEach(List<NumericReading> readings, double value) {
        assertTrue(readings.size() > 5);
        readings.forEach(r -> assertEquals(value, r.value(), r.toString()));
        readings.forEach(r -> assertEquals(Validity.VALID, r.validity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suntech-oem", "berrymed-pm6750"})
    void aCuffSaysWhatTheTableSays(String id) {
        PlayedPatient patient = patient(pressure(0, 143, 87, 104), new ValueTable.Row(120, Map.of(), true));
        LinkBench bench = new LinkBench(id, LinkBench.script(), patient).until(10);
        bench.startCuff().until(70);
        CuffResult result = assertInstanceOf(CuffResult.class, bench.cuffs().getFirst());
        assertEquals(
                List.of(143, 87, 104),
                List.of(result.systolic(), result.diastolic(), result.mean().orElse(0)));
        assertTrue(result.pulse().isEmpty(), "the table has no pulse");
        bench.until(130).startCuff().until(200);
        assertInstanceOf(CuffFailure.class, bench.cuffs().getLast());
    }
}
