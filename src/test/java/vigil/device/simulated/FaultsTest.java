package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.device.LinkState.LIVE;
import static vigil.device.LinkState.LOST;
import static vigil.device.LinkState.OPENING;
import static vigil.device.LinkState.STALE;
import static vigil.device.LinkState.STARTING;
import static vigil.device.LinkState.WAITING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.HeardListener;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;

/// What the console's link, and so the nurse, sees of each fault, with each shipped profile. The bench
/// itself checks that no number that a body cannot have is ever called valid.
class FaultsTest {
    @ParameterizedTest
    @CsvSource({
        "masimo-ascii1,lost bytes",
        "masimo-ascii1,doubled bytes",
        "masimo-ascii1,flipped bytes",
        "berrymed-pm6750,lost bytes",
        "berrymed-pm6750,doubled bytes",
        "berrymed-pm6750,flipped bytes",
        "suntech-oem,lost bytes",
        "suntech-oem,doubled bytes",
        "suntech-oem,flipped bytes"
    })
    void aBadWireIsCountedAndLeavesTheLinkAliveOnceItIsGood(String id, String fault) {
        LinkBench bench = new LinkBench(id, "20,5 min," + fault + ",0.03").until(20);
        assertEquals(0, bench.link.status().counts().rejectedBytes());
        bench.until(400);
        assertTrue(bench.link.status().counts().rejectedBytes() > 0, "the wire spoilt nothing");
        assertEquals(LIVE, bench.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"berrymed-pm6750", "suntech-oem"})
    void framesWithABadChecksumAreNoSignOfLife(String id) {
        LinkBench bench = new LinkBench(id, "20,8 s,bad checksum,").until(60);
        assertEquals(List.of(OPENING, STARTING, LIVE, STALE, LIVE), bench.heard.history);
        assertTrue(bench.link.status().counts().checkErrors() > 0);
        assertTrue(bench.readings(Metric.SPO2, 20.2, 28).isEmpty());
    }

    @Test
    void aShareOfBadChecksumsSpoilsThatShareOfTheFrames() {
        LinkBench bench = new LinkBench("berrymed-pm6750", "0,,bad checksum,0.25").until(100);
        double bad = bench.link.status().counts().checkErrors();
        double all = bad + bench.link.status().counts().frames();
        assertEquals(0.25, bad / all, 0.02);
        assertEquals(LIVE, bench.state());
    }

    @Test
    void aDeviceWithoutChecksIsToldOfButNotHarmed() {
        Scenario script = LinkBench.script("20,8 s,bad checksum,");
        SimulatedPatient patient = new SimulatedPatient(4, LinkBench.START, script, new SimulatedDose());
        SimulatedDevice device =
                SimulatedDevice.of(LinkBench.profile("masimo-ascii1"), patient, script, LinkBench.START, 4);
        assertEquals(
                List.of("The frames of this device carry no check: \"bad checksum\" changes nothing."),
                device.warnings());
        LinkBench bench = new LinkBench("masimo-ascii1", "20,8 s,bad checksum,").until(60);
        assertEquals(List.of(OPENING, STARTING, LIVE), bench.heard.history);
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "suntech-oem"})
    void aStallMakesTheLinkStaleAndThenLost(String id) {
        LinkBench brief = new LinkBench(id, "20,8 s,stall,gone").until(60);
        assertEquals(List.of(OPENING, STARTING, LIVE, STALE, LIVE), brief.heard.history);
        LinkBench lasting = new LinkBench(id, "20,30 s,stall,gone").until(120);
        assertEquals(List.of(STALE, LOST, WAITING), lasting.heard.history.subList(3, 6));
        assertEquals(LIVE, lasting.state());
    }

    @Test
    void aStallMaySayLateWhatItKeptBack() {
        LinkBench gone = new LinkBench("masimo-ascii1", "20,7 s,stall,gone").until(60);
        LinkBench late = new LinkBench("masimo-ascii1", "20,7 s,stall,late").until(60);
        assertEquals(
                7,
                late.link.status().counts().frames()
                        - gone.link.status().counts().frames());
        assertTrue(late.readings(Metric.SPO2, 20.2, 26.9).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"masimo-ascii1,4800", "masimo-ascii1,19200", "berrymed-pm6750,57600", "suntech-oem,4800"})
    void aWrongBaudGivesGarbageAndNoValue(String id, int baud) {
        LinkBench bench = new LinkBench(id, "20,8 s,wrong baud," + baud).until(19.9);
        long before = bench.link.status().counts().rejectedBytes();
        bench.until(60);
        assertEquals(List.of(OPENING, STARTING, LIVE, STALE, LIVE), bench.heard.history);
        assertTrue(bench.readings(Metric.SPO2, 20.2, 28).isEmpty());
        // A device that only answers does not understand what it is asked, and is silent.
        assertEquals(!id.equals("suntech-oem"), bench.link.status().counts().rejectedBytes() > before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750"})
    void aProbeThatIsOffGivesNoValueOverALivingLink(String id) {
        LinkBench bench = new LinkBench(id, "20,45 s,probe off,").until(90);
        assertEquals(List.of(OPENING, STARTING, LIVE), bench.heard.history);
        List<NumericReading> off = bench.readings(Metric.SPO2, 21.5, 64.5);
        assertTrue(off.size() > 40);
        off.forEach(r -> assertFalse(r.validity().hasValue(), r.toString()));
        assertEquals(
                Validity.VALID, bench.readings(Metric.SPO2, 75, 90).getFirst().validity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"low perfusion", "motion"})
    void whatTheDeviceDoubtsIsQuestionable(String fault) {
        LinkBench bench = new LinkBench("masimo-ascii1", "20,30 s," + fault + ",").until(70);
        List<NumericReading> doubted = bench.readings(Metric.SPO2, 21.5, 49.5);
        assertTrue(doubted.size() > 25);
        doubted.forEach(r -> assertEquals(Validity.QUESTIONABLE, r.validity(), r.toString()));
        assertEquals(
                Validity.VALID, bench.readings(Metric.SPO2, 52, 70).getFirst().validity());
    }

    @Test
    void lowPerfusionLowersTheIndexToWhatIsAskedFor() {
        LinkBench bench = new LinkBench("masimo-ascii1", "20,30 s,low perfusion,0.15").until(70);
        bench.readings(Metric.PERFUSION_INDEX, 22, 49).forEach(r -> assertEquals(0.15, r.value(), 0.011));
        assertTrue(bench.readings(Metric.PERFUSION_INDEX, 60, 70).getFirst().value() > 0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "berrymed-pm6750,leak,,cuff loose",
        "berrymed-pm6750,over-pressure,,overpressure",
        "berrymed-pm6750,cuff fails,motion,disturbance",
        "berrymed-pm6750,cuff fails,out of range,out of range",
        "berrymed-pm6750,cuff fails,,timeout",
        "suntech-oem,leak,,'measurement failed, code 1'",
        "suntech-oem,over-pressure,,'measurement failed, code 1'",
        "suntech-oem,cuff fails,'measurement failed, code 7','measurement failed, code 7'"
    })
    void aCuffThatIsToldToFailDoesSoInTheDevicesWords(String id, String fault, String parameter, String reason) {
        String given = parameter == null ? "" : parameter;
        LinkBench bench = new LinkBench(id, "0,2 min," + fault + "," + given).until(10);
        bench.startCuff().until(130);
        CuffFailure failure = assertInstanceOf(CuffFailure.class, bench.cuffs().getFirst());
        assertEquals(reason, failure.reason());
        assertEquals(1, bench.cuffs().size());
        bench.startCuff().until(200);
        assertInstanceOf(CuffResult.class, bench.cuffs().getLast());
    }

    @Test
    void anOverPressureEndsTheDeterminationEarly() {
        LinkBench bench = new LinkBench("berrymed-pm6750", "0,2 min,over-pressure,").until(10);
        bench.startCuff().until(26);
        assertEquals(1, bench.cuffs().size(), "a determination that works takes 25 s at least");
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "suntech-oem"})
    void aResetIsASilenceAndThenLife(String id) {
        LinkBench brief = new LinkBench(id, "20,3 s,device reset,").until(120);
        assertEquals(LIVE, brief.state());
        LinkBench longer = new LinkBench(id, "20,8 s,device reset,").until(120);
        assertEquals(STALE, longer.heard.history.get(3));
        assertEquals(LIVE, longer.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"berrymed-pm6750", "suntech-oem"})
    void aResetInTheMiddleOfADeterminationGivesNoPressures(String id) {
        LinkBench bench = new LinkBench(id, "20,3 s,device reset,").until(10);
        bench.startCuff().until(300);
        assertEquals(List.of(true, false), bench.heard.cuff, "the cuff is not said to run for ever");
        assertFalse(bench.cuffs().isEmpty());
        bench.cuffs().forEach(c -> assertInstanceOf(CuffFailure.class, c));
        bench.startCuff().until(400);
        assertInstanceOf(CuffResult.class, bench.cuffs().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "suntech-oem"})
    void aPulledCableIsALostPort(String id) {
        LinkBench bench = new LinkBench(id, "20,30 s,cable pulled,").until(45);
        assertEquals(WAITING, bench.state());
        bench.until(60);
        assertEquals(List.of(LIVE, LOST, WAITING), bench.heard.history.subList(2, 5));
        assertEquals(LIVE, bench.state());
    }

    @Test
    void aRenamedPortIsFoundByItsAdapterAlone() {
        LinkBench bench = new LinkBench("masimo-ascii1", "20,10 s,port renamed,").until(19);
        assertEquals("sim:x", bench.port.list().getFirst().path());
        String adapter = bench.port.list().getFirst().usb().orElseThrow().serialNumber();
        bench.until(25);
        assertTrue(bench.port.list().isEmpty());
        bench.until(60);
        assertEquals(WAITING, bench.state());
        assertTrue(bench.link.status().reason().contains("There is no port sim:x"));
        assertEquals("sim:x~1", bench.port.list().getFirst().path());
        assertEquals(adapter, bench.port.list().getFirst().usb().orElseThrow().serialNumber());

        HeardListener again = new HeardListener();
        var other = bench.link("sim:x~1", again);
        other.open(bench.now());
        bench.until(61);
        for (int i = 0; i < 20; i++) {
            bench.until(61 + i);
            other.listen();
            other.step(bench.now());
        }
        assertEquals(LIVE, other.status().state());
    }

    @Test
    void everyFaultInTurnLeavesEachDeviceAliveBeforeItsPortIsRenamed() {
        for (String id : List.of("masimo-ascii1", "berrymed-pm6750", "suntech-oem")) {
            Scenario faults = Scenarios.named("faults");
            LinkBench bench =
                    new LinkBench(id, faults, new SimulatedPatient(4, LinkBench.START, faults, new SimulatedDose()));
            for (int minute = 1; minute < 27; minute++) {
                bench.startCuff().until(60 * minute);
            }
            assertEquals(LIVE, bench.state(), id);
            assertEquals(WAITING, bench.until(28 * 60).state(), id);
        }
    }
}
