package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.device.CuffCourse;
import vigil.device.DeviceCommand;
import vigil.device.DeviceLink;
import vigil.device.HeardListener;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.protocol.ProtocolFactory;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// The whole way from the simulated patient over real wire bytes to measurements, for each shipped profile.
class DescribedDevicesTest {
    private static final Timestamp START = new Timestamp(99, 1_700_000_000_000L);
    private static final Duration STEP = Duration.ofMillis(50);

    private final HeardListener heard = new HeardListener();
    private Timestamp now = START;

    private static Profile profile(String id) throws IOException {
        return ProfileCatalog.load(Path.of("hardware-profiles")).find(id).orElseThrow();
    }

    private DeviceLink link(Profile profile, String scenario) {
        Scenario script = Scenarios.named(scenario);
        SimulatedPatient patient = new SimulatedPatient(4, START, script, new SimulatedDose());
        SimulatedDevice device =
                new SimulatedDevice(ProtocolFactory.emulator(profile, patient, START), script, START, 4);
        SimulatedPort port = new SimulatedPort(Map.of("sim:x", device), () -> now, atMost -> {});
        LinkTarget target = new LinkTarget(profile.id(), "sim:x", ProtocolFactory.settings(profile));
        return new DeviceLink(target, port, ProtocolFactory.protocol(profile, target.device()), heard, START);
    }

    private void pass(DeviceLink link, double seconds) {
        for (int i = 0; i < seconds * 20; i++) {
            now = now.plus(STEP);
            link.listen();
            link.step(now);
        }
    }

    private List<NumericReading> readings(Metric metric) {
        return heard.measurements.stream()
                .filter(NumericReading.class::isInstance)
                .map(NumericReading.class::cast)
                .filter(r -> r.metric() == metric)
                .toList();
    }

    private List<CuffReading> cuffs() {
        return heard.measurements.stream()
                .filter(CuffReading.class::isInstance)
                .map(CuffReading.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "nonin-ascii"})
    void anOximeterSaysWhatThePatientHas(String id) throws IOException {
        DeviceLink link = link(profile(id), "calm");
        link.open(now);
        pass(link, 120);
        assertEquals(LinkState.LIVE, link.status().state());
        assertEquals(0, link.status().counts().rejectedBytes());
        assertEquals(0, link.status().counts().checkErrors());

        SimulatedPatient same = new SimulatedPatient(4, START, Scenarios.named("calm"), new SimulatedDose());
        List<NumericReading> saturation = readings(Metric.SPO2);
        assertTrue(saturation.size() > 100, saturation.size() + " readings in two minutes");
        for (NumericReading reading : saturation) {
            assertEquals(Validity.VALID, reading.validity());
            assertEquals(same.value(Metric.SPO2, reading.at()), reading.value(), 0.8);
        }
        for (NumericReading reading : readings(Metric.PULSE_RATE)) {
            assertEquals(same.value(Metric.PULSE_RATE, reading.at()), reading.value(), 1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "nonin-ascii"})
    void aProbeThatIsOffGivesNoValidNumber(String id) throws IOException {
        DeviceLink link = link(profile(id), "probe-off");
        link.open(now);
        pass(link, 240);
        assertFalse(heard.history.contains(LinkState.STALE), "the link itself is alive: " + heard.history);
        for (NumericReading reading : readings(Metric.SPO2)) {
            double t = reading.at().secondsSince(START);
            if (t > 121.5 && t < 164.5) {
                assertFalse(reading.validity().hasValue(), "at " + t + " s: " + reading);
            } else if (t < 120 || t > 172) {
                assertEquals(Validity.VALID, reading.validity(), "at " + t + " s");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"suntech-oem", "berrymed-pm6750", "ge-dinamap-ascii", "un300c"})
    void aCuffThatIsStartedGivesOneResult(String id) throws IOException {
        DeviceLink link = link(profile(id), "calm");
        link.open(now);
        pass(link, 10);
        CuffCourse course = new SimulatedPatient(4, START, Scenarios.named("calm"), new SimulatedDose()).cuff(now);
        link.submit(DeviceCommand.START_CUFF);
        pass(link, 120);
        assertEquals(List.of(true, false), heard.cuff);
        assertEquals(1, cuffs().size(), cuffs().toString());
        CuffResult result = (CuffResult) cuffs().getFirst();
        assertEquals(course.systolic(), result.systolic(), 6);
        assertEquals(course.diastolic(), result.diastolic(), 5);
        assertEquals(LinkState.LIVE, link.status().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suntech-oem", "berrymed-pm6750", "ge-dinamap-ascii", "un300c"})
    void aCuffThatFailsSaysSoAndGivesNoNumbers(String id) throws IOException {
        DeviceLink link = link(profile(id), "cuff-failure");
        link.open(now);
        pass(link, 10);
        link.submit(DeviceCommand.START_CUFF);
        pass(link, 120);
        assertEquals(1, cuffs().size(), cuffs().toString());
        assertTrue(cuffs().getFirst() instanceof CuffFailure, cuffs().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"masimo-ascii1", "berrymed-pm6750", "suntech-oem", "ge-dinamap-ascii", "un300c"})
    void aBadWireIsCountedAndTheLinkLivesOn(String id) throws IOException {
        DeviceLink link = link(profile(id), "busy");
        link.open(now);
        for (int minute = 0; minute < 12; minute++) {
            link.submit(DeviceCommand.START_CUFF);
            pass(link, 60);
        }
        assertTrue(link.status().counts().rejectedBytes() > 0, "the wire spoilt nothing");
        assertTrue(heard.history.contains(LinkState.LIVE));
    }
}
