package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.DeviceCommand;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.metric.WaveformBlock;
import vigil.profile.DescribedProfile;

/// A described device on a live link: what is said, in which order, and what becomes of it.
class ProfileProtocolTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }

    private static List<String> sent(Bench bench) {
        return bench.out.sent.stream().map(ProfileProtocolTest::hex).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suntech-oem", "berrymed-pm6750"})
    void aDeterminationEndsInOneResult(String id) {
        Bench bench = new Bench(id);
        bench.run(Duration.ofSeconds(2));
        bench.command(DeviceCommand.START_CUFF);
        bench.run(LONG);
        List<CuffResult> results = bench.out.all(CuffResult.class);
        assertEquals(1, results.size());
        assertEquals(124, results.getFirst().systolic());
        assertEquals(78, results.getFirst().diastolic());
        assertEquals(OptionalInt.of(93), results.getFirst().mean());
        assertEquals(List.of(true, false), bench.out.running);
        assertEquals(List.of(), bench.out.all(CuffFailure.class));
        double highest = bench.out.all(NumericReading.class).stream()
                .filter(r -> r.metric() == Metric.CUFF_PRESSURE)
                .mapToDouble(NumericReading::value)
                .max()
                .orElse(0);
        assertTrue(highest > 140, "the cuff was seen to inflate: " + highest);
    }

    @Test
    void theSuntechPulseComesWithTheResult() {
        Bench bench = new Bench("suntech-oem");
        bench.command(DeviceCommand.START_CUFF);
        bench.run(LONG);
        assertEquals(
                OptionalInt.of(70), bench.out.all(CuffResult.class).getFirst().pulse());
        assertTrue(sent(bench).contains("3A 20 A6"), "started");
        assertTrue(sent(bench).contains("3A 79 05 00 48"), "asked for the cuff pressure");
        assertEquals(1, sent(bench).stream().filter("3A 79 03 00 4A"::equals).count(), "asked once for the result");
    }

    @Test
    void theBerrymedModuleIsSetUpAtTheStart() {
        Bench bench = new Bench("berrymed-pm6750");
        assertEquals(List.of("55 AA 04 09 01 F1", "55 AA 04 03 01 F7", "55 AA 04 FE 01 FC"), sent(bench));
        bench.command(DeviceCommand.START_CUFF);
        assertEquals("55 AA 04 02 01 F8", sent(bench).getLast());
        bench.command(DeviceCommand.STOP_CUFF);
        assertEquals("55 AA 04 02 00 F9", sent(bench).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuff loose", "overpressure", "disturbance"})
    void aFailedDeterminationIsOneFailureWithItsReason(String reason) {
        Bench bench = new Bench("berrymed-pm6750");
        bench.patient.failNextCuff(reason);
        bench.command(DeviceCommand.START_CUFF);
        bench.run(LONG);
        assertEquals(
                List.of(reason),
                bench.out.all(CuffFailure.class).stream()
                        .map(CuffFailure::reason)
                        .toList());
        assertEquals(List.of(), bench.out.all(CuffResult.class));
        assertEquals(List.of(true, false), bench.out.running);
    }

    @Test
    void anUnknownErrorCodeIsReportedAsItsNumber() {
        Bench bench = new Bench("suntech-oem");
        bench.patient.failNextCuff("measurement failed, code 12");
        bench.command(DeviceCommand.START_CUFF);
        bench.run(LONG);
        CuffFailure failure = bench.out.all(CuffFailure.class).getFirst();
        assertEquals("measurement failed, code 12", failure.reason());
        assertEquals("12", failure.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suntech-oem", "berrymed-pm6750"})
    void aStoppedDeterminationIsOneFailure(String id) {
        Bench bench = new Bench(id);
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(5));
        bench.command(DeviceCommand.STOP_CUFF);
        bench.run(LONG);
        assertEquals(1, bench.out.all(CuffFailure.class).size());
        assertEquals(List.of(true, false), bench.out.running);
    }

    @Test
    void aSecondStartIsRefusedWhileOneRuns() {
        Bench bench = new Bench("suntech-oem");
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(5));
        bench.command(DeviceCommand.START_CUFF);
        assertEquals(List.of("START_CUFF: a measurement is already running"), bench.out.refusals);
        bench.run(LONG);
        assertEquals(1, bench.out.all(CuffResult.class).size());
    }

    @Test
    void aDeviceWithoutACuffSaysSo() {
        Bench bench = new Bench("masimo-ascii1");
        bench.command(DeviceCommand.START_CUFF);
        assertEquals(List.of("START_CUFF: this device has no cuff"), bench.out.refusals);
    }

    @Test
    void aStartThatIsNotAnsweredIsRepeatedAndThenRefused() {
        Bench bench = new Bench("suntech-oem");
        bench.run(Duration.ofSeconds(2));
        bench.deviceIsHeard = false;
        Timestamp asked = bench.now;
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(10));
        assertEquals(3, sent(bench).stream().filter("3A 20 A6"::equals).count());
        assertEquals(List.of("START_CUFF: the device did not answer"), bench.out.refusals);
        CuffFailure failure = bench.out.all(CuffFailure.class).getFirst();
        assertEquals("the device did not answer", failure.reason());
        assertTrue(failure.at().since(asked).compareTo(Duration.ofSeconds(3)) >= 0, "told when it was given up");
        assertEquals(List.of(true, false), bench.out.running);
    }

    @Test
    void aBusyDeviceIsAskedAgain() {
        Bench bench = new Bench("suntech-oem");
        bench.hostIsHeard = false;
        bench.command(DeviceCommand.START_CUFF);
        bench.deliver(HexText.bytes("3E 04 42 7C"));
        bench.hostIsHeard = true;
        bench.run(LONG);
        assertEquals(2, sent(bench).stream().filter("3A 20 A6"::equals).count());
        assertEquals(1, bench.out.all(CuffResult.class).size());
    }

    /// A module whose cuff is inflated already answers every start with "busy".
    private static Bench startedWhileBusy() {
        Bench bench = new Bench("suntech-oem");
        bench.hostIsHeard = false;
        bench.command(DeviceCommand.START_CUFF);
        for (int answer = 0; answer < 4; answer++) {
            bench.deliver(HexText.bytes("3E 04 42 7C"));
            bench.run(Duration.ofMillis(150));
        }
        assertEquals(3, sent(bench).stream().filter("3A 20 A6"::equals).count());
        assertEquals(List.of(true), bench.out.running);
        assertEquals(List.of(), bench.out.refusals);
        return bench;
    }

    @Test
    void aDeviceThatStaysBusyIsMeasuringAndCanBeStopped() {
        Bench bench = startedWhileBusy();
        bench.command(DeviceCommand.STOP_CUFF);
        assertEquals("3A 79 01 00 4C", sent(bench).getLast());
        bench.deliver(HexText.bytes("3E 04 41 7D"));
        assertEquals(List.of(true, false), bench.out.running);
        assertEquals("aborted", bench.out.all(CuffFailure.class).getFirst().reason());
    }

    @Test
    void aDeviceThatStaysBusyIsNotLeftInflatedWhenTheLinkCloses() {
        Bench bench = startedWhileBusy();
        bench.host.stop(bench.now, bench.out);
        assertEquals("3A 79 01 00 4C", sent(bench).getLast());
        assertEquals(List.of(true, false), bench.out.running);
    }

    @Test
    void theResultOfADeviceThatStayedBusyIsFetched() {
        Bench bench = startedWhileBusy();
        bench.deliver(HexText.bytes("3E 04 4B 73"));
        assertEquals("3A 79 03 00 4A", sent(bench).getLast());
    }

    @Test
    void aDeviceThatStaysBusyTooLongIsStopped() {
        Bench bench = startedWhileBusy();
        bench.run(Duration.ofSeconds(182));
        assertTrue(sent(bench).contains("3A 79 01 00 4C"), "aborted");
        bench.deliver(HexText.bytes("3E 04 41 7D")); // the device confirms the abort: the same failure, not another
        assertEquals(
                List.of("no result within 180 s"),
                bench.out.all(CuffFailure.class).stream()
                        .map(CuffFailure::reason)
                        .toList());
    }

    @Test
    void aDeterminationThatNeverEndsFailsAfterTheLongestTimeAndIsStopped() {
        Bench bench = new Bench("berrymed-pm6750");
        bench.hostIsHeard = false;
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(200));
        assertEquals(
                "no result within 180 s",
                bench.out.all(CuffFailure.class).getFirst().reason());
        assertEquals("55 AA 04 02 00 F9", sent(bench).getLast());
    }

    @Test
    void aResultThatTheDeviceHeldSinceBeforeTheLinkIsNotANewOne() {
        Bench bench = new Bench("berrymed-pm6750");
        String held = "55 AA 08 03 00 00 76 57 48 DF ";
        bench.deliver(HexText.bytes(held.repeat(5)));
        bench.command(DeviceCommand.START_CUFF);
        bench.deliver(HexText.bytes(held));
        assertEquals(List.of(), bench.out.all(CuffResult.class));
        bench.deliver(HexText.bytes("55 AA 08 03 04 3C 00 00 00 B4"));
        bench.deliver(HexText.bytes(held.repeat(3)));
        assertEquals(1, bench.out.all(CuffResult.class).size());
    }

    @Test
    void aResultAfterAFailureCountsThoughNoMeasuringFrameWasSeenBetween() {
        byte[] recorded = HexText.bytes("55 AA 08 03 10 00 00 00 00 E4 55 AA 08 03 00 00 76 57 48 DF");
        Bench bench = new Bench("berrymed-pm6750");
        bench.deliver(recorded);
        assertEquals(118, bench.out.all(CuffResult.class).getFirst().systolic());
        List<String> rows = TestProfiles.decode(TestProfiles.profile("berrymed-pm6750"), recorded)
                .rows();
        assertTrue(rows.contains("10,NIBP_SYS,118,mmHg,VALID,"), rows::toString);
    }

    @Test
    void aDeterminationThatRanWhenTheLinkWasLostHasFailed() {
        Bench bench = new Bench("suntech-oem");
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(5));
        bench.host.start(bench.now, bench.out);
        assertEquals(
                "the link was lost during the measurement",
                bench.out.all(CuffFailure.class).getFirst().reason());
        assertEquals(List.of(true, false), bench.out.running);
    }

    @Test
    void nothingStaysInflatedWhenTheLinkCloses() {
        Bench bench = new Bench("suntech-oem");
        bench.command(DeviceCommand.START_CUFF);
        bench.run(Duration.ofSeconds(5));
        bench.host.stop(bench.now, bench.out);
        assertEquals("3A 79 01 00 4C", sent(bench).getLast());
        assertEquals(1, bench.out.all(CuffFailure.class).size());
    }

    @Test
    void valuesCarryTheirStatusAndWavesComeInBlocks() {
        Bench bench = new Bench("berrymed-pm6750");
        bench.run(Duration.ofSeconds(10));
        bench.patient.conditions = List.of("no finger");
        bench.patient.values.clear();
        bench.run(Duration.ofSeconds(2));
        List<NumericReading> readings = bench.out.all(NumericReading.class);
        assertEquals(97.0, readings.getFirst().value());
        assertEquals(Validity.NOT_AVAILABLE, readings.getLast().validity());
        assertEquals(List.of("no finger"), readings.getLast().status());
        int samples = bench.out.all(WaveformBlock.class).stream()
                .mapToInt(WaveformBlock::size)
                .sum();
        assertEquals(1200, samples, 5);
    }

    @Test
    void aSampleAboveTheDevicesRangeIsNeverDrawnAndIsDecodedAsInvalid() {
        // pleth is 0 to 100 (protocol facts, 9.3): the frames hold 100, 101, 255 and 0
        byte[] recorded = HexText.bytes("55 AA 04 FE 64 99 55 AA 04 FE 65 98 55 AA 04 FE FF FE 55 AA 04 FE 00 FD");
        Bench bench = new Bench("berrymed-pm6750");
        bench.deliver(recorded);
        WaveformBlock block = bench.out.all(WaveformBlock.class).getFirst();
        assertEquals(List.of(100f, 0f), List.of(block.sample(0), block.sample(1)));
        assertEquals(2, block.size());
        DescribedProfile profile = TestProfiles.profile("berrymed-pm6750");
        List<String> rows = TestProfiles.decode(profile, recorded).rows();
        assertEquals(
                List.of(
                        "0,PLETH,100,,VALID,",
                        "6,PLETH,,,INVALID,out of range",
                        "12,PLETH,,,INVALID,out of range",
                        "18,PLETH,0,,VALID,"),
                rows);
        assertEquals(
                rows,
                TestProfiles.decode(profile, new TableEncoder(profile).encode(rows))
                        .rows());
    }

    @Test
    void halfAFrameIsGivenUpAfterAPauseAndWhatHidBehindItIsFound() {
        Bench bench = new Bench("berrymed-pm6750");
        bench.deliver(HexText.bytes("55 AA 40 04 55 AA 06 04 00 61 40 54"));
        assertEquals(0, bench.out.frames);
        bench.deviceIsHeard = false;
        bench.run(Duration.ofMillis(300));
        assertEquals(1, bench.out.frames);
        assertEquals(97.0, bench.out.all(NumericReading.class).getFirst().value());
    }
}
