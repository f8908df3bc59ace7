package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.DeviceCommand;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;

/// The devices that speak text, host and device on one cable in simulated time.
class TextDevicesTest {
    /// Long enough for one determination, which takes half a minute.
    private static final Duration ONE = Duration.ofSeconds(60);

    private static List<String> sent(Bench bench) {
        return bench.out.sent.stream()
                .map(b -> new String(b, StandardCharsets.US_ASCII))
                .toList();
    }

    private static List<String> failures(Bench bench) {
        return bench.out.all(CuffFailure.class).stream()
                .map(CuffFailure::reason)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge-dinamap-ascii", "un300c"})
    void aStartGivesOneResultWithItsPulseHoweverOftenItIsShown(String id) {
        Bench bench = new Bench(id);
        bench.run(Duration.ofSeconds(5));
        bench.command(DeviceCommand.START_CUFF);
        bench.run(ONE.plus(ONE));
        List<CuffReading> readings = bench.out.all(CuffReading.class);
        assertEquals(1, readings.size(), readings.toString());
        CuffResult result = (CuffResult) readings.getFirst();
        assertEquals(List.of(124, 78), List.of(result.systolic(), result.diastolic()));
        assertEquals(List.of(OptionalInt.of(93), OptionalInt.of(70)), List.of(result.mean(), result.pulse()));
        assertEquals(List.of(true, false), bench.out.running);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge-dinamap-ascii", "un300c"})
    void theSameNumbersAgainAreAnotherResult(String id) {
        Bench bench = new Bench(id);
        for (int i = 0; i < 3; i++) {
            bench.run(Duration.ofSeconds(5));
            bench.command(DeviceCommand.START_CUFF);
            bench.run(ONE);
        }
        assertEquals(3, bench.out.all(CuffResult.class).size());
        assertEquals(List.of(), failures(bench));
    }

    @ParameterizedTest
    @CsvSource({"ge-dinamap-ascii, 'measurement failed, state 3'", "un300c, 'measurement failed, message 12'"})
    void aFailureIsToldOnceWithItsNumber(String id, String reason) {
        Bench bench = new Bench(id);
        bench.run(Duration.ofSeconds(5));
        bench.patient.failNextCuff(reason);
        bench.command(DeviceCommand.START_CUFF);
        bench.run(ONE);
        assertEquals(List.of(reason), failures(bench));
        assertEquals(List.of(), bench.out.all(CuffResult.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge-dinamap-ascii", "un300c"})
    void aStopIsOneFailureAndTheOldResultIsNotTakenForANewOne(String id) {
        Bench bench = new Bench(id);
        bench.command(DeviceCommand.START_CUFF);
        bench.run(ONE);
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(8));
        bench.command(DeviceCommand.STOP_CUFF);
        bench.run(ONE);
        assertEquals(1, bench.out.all(CuffResult.class).size());
        assertEquals(List.of("stopped"), failures(bench));
    }

    @Test
    void aDinamapWhosePulseIsNotAnsweredStillGivesItsPressures() {
        Bench bench = new Bench("ge-dinamap-ascii");
        bench.run(Duration.ofSeconds(2));
        bench.deliver(" NA0000345121076090&(\r".getBytes(StandardCharsets.US_ASCII));
        bench.hostIsHeard = false;
        bench.deliver(" NA1000012118074088&+\r".getBytes(StandardCharsets.US_ASCII));
        bench.run(Duration.ofSeconds(10));
        CuffResult result = bench.out.all(CuffResult.class).getFirst();
        assertEquals(118, result.systolic());
        assertEquals(OptionalInt.empty(), result.pulse());
        assertTrue(sent(bench).contains(" RC!8\r"));
    }

    @Test
    void theCommandsAreThoseOfTheFacts() {
        Bench dinamap = new Bench("ge-dinamap-ascii");
        dinamap.run(Duration.ofSeconds(1));
        dinamap.command(DeviceCommand.START_CUFF);
        dinamap.command(DeviceCommand.STOP_CUFF);
        assertTrue(
                sent(dinamap).containsAll(List.of(" NA!2\r", " NC0!E\r", " ND!5\r")),
                sent(dinamap).toString());
        Bench board = new Bench("un300c");
        board.run(Duration.ofSeconds(1));
        board.command(DeviceCommand.START_CUFF);
        board.command(DeviceCommand.STOP_CUFF);
        assertTrue(
                sent(board).containsAll(List.of("\u000218;;DF\u0003", "\u000201;;D7\u0003", "\u000203;;D9\u0003")),
                sent(board).toString());
    }

    @Test
    void anUn300cIsNotAskedWhileItMeasures() {
        Bench bench = new Bench("un300c");
        bench.run(Duration.ofSeconds(5));
        bench.command(DeviceCommand.START_CUFF);
        int before = bench.out.sent.size();
        bench.run(Duration.ofSeconds(25));
        assertEquals(before, bench.out.sent.size());
        double highest = bench.out.all(NumericReading.class).stream()
                .filter(r -> r.metric() == Metric.CUFF_PRESSURE && r.validity() == Validity.VALID)
                .mapToDouble(NumericReading::value)
                .max()
                .orElse(0);
        assertTrue(highest > 140 && highest < 300, "cuff pressure " + highest);
    }

    @Test
    void anAccutorrThatMeasuresByItselfGivesEachResultOnce() {
        Bench bench = new Bench("datascope-accutorr3");
        bench.run(Duration.ofMinutes(15));
        assertEquals(
                3,
                bench.out.all(CuffResult.class).size(),
                bench.out.all(CuffReading.class).toString());
        assertEquals(List.of(), failures(bench));
        bench.patient.failNextCuff("cuff overpressure");
        bench.run(Duration.ofMinutes(5));
        assertEquals(List.of("cuff overpressure"), failures(bench));
    }

    @Test
    void anOmronSendsALineForEachMeasurementAndNothingBetween() {
        Bench bench = new Bench("omron-hbp9030");
        bench.run(Duration.ofMinutes(15));
        assertEquals(3, bench.out.frames);
        assertEquals(3, bench.out.all(CuffResult.class).size());
        bench.patient.failNextCuff("measurement failed, code 4");
        bench.run(Duration.ofMinutes(10));
        assertEquals(List.of("measurement failed, code 4", "measurement failed, code 4"), failures(bench));
        bench.command(DeviceCommand.START_CUFF);
        assertEquals(List.of("START_CUFF: this device's cuff can only be started at the device"), bench.out.refusals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonin-ascii", "nellcor-ascii", "datascope-accutorr3"})
    void anOximeterSaysWhatThePatientHas(String id) {
        Bench bench = new Bench(id);
        bench.run(Duration.ofSeconds(20));
        List<NumericReading> readings = bench.out.all(NumericReading.class);
        assertTrue(readings.size() >= 18, readings.size() + " readings");
        for (NumericReading reading : readings) {
            assertEquals(Validity.VALID, reading.validity());
            assertEquals(reading.metric() == Metric.SPO2 ? 97 : 68, reading.value());
        }
    }

    @Test
    void aNoninWritesItsLineAsTheVendorPrintsIt() {
        Bench bench = new Bench("nonin-ascii");
        ProfileEmulator device = bench.device;
        assertEquals("SPO2=097 HR=068\r\n", text(device.due(bench.now.plus(Duration.ofSeconds(1)))));
        bench.patient.values.clear();
        assertEquals("SPO2=--- HR=---\r\n", text(device.due(bench.now.plus(Duration.ofSeconds(2)))));
        bench.patient.conditions = List.of("event mark");
        assertEquals("SPO2=--- HR=---*\r\n", text(device.due(bench.now.plus(Duration.ofSeconds(3)))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
