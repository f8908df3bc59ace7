package vigil.device.simulated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vigil.device.DeviceCommand;
import vigil.device.DeviceLink;
import vigil.device.EmulatedPatient;
import vigil.device.HeardListener;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.protocol.ProtocolFactory;
import vigil.metric.CuffReading;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// A shipped profile's device under a script, and the console's link to it, in simulated time.
final class LinkBench {
    static final Timestamp START = new Timestamp(99, 1_700_000_000_000L);
    private static final Duration STEP = Duration.ofMillis(50);

    final HeardListener heard = new HeardListener();
    final SimulatedPort port;
    final DeviceLink link;
    private final Profile profile;
    private Timestamp now = START;

    LinkBench(String id, String... faults) {
        this(id, script(faults));
    }

    private LinkBench(String id, Scenario script) {
        this(id, script, new SimulatedPatient(4, START, script, new SimulatedDose()));
    }

    LinkBench(String id, Scenario script, EmulatedPatient patient) {
        profile = profile(id);
        SimulatedDevice device = SimulatedDevice.of(profile, patient, script, START, 4);
        port = new SimulatedPort(Map.of("sim:x", device), () -> now, atMost -> {});
        link = link("sim:x", heard);
        link.open(now);
    }

    static Profile profile(String id) {
        try {
            return ProfileCatalog.load(Path.of("hardware-profiles")).find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario script(String... faults) {
        Stream<String> lines = Stream.concat(Stream.of("at,for,fault,parameter"), Stream.of(faults));
        return ScenarioFile.read("test.csv", "test", lines.toList());
    }

    DeviceLink link(String address, HeardListener listener) {
        LinkTarget target = new LinkTarget(profile.id(), address, ProtocolFactory.settings(profile));
        return new DeviceLink(target, port, ProtocolFactory.protocol(profile, target.device()), listener, now);
    }

    Timestamp now() {
        return now;
    }

    LinkBench until(double seconds) {
        while (now.secondsSince(START) < seconds) {
            now = now.plus(STEP);
            link.listen();
            link.step(now);
        }
        for (NumericReading reading : numbers()) {
            boolean plausible = reading.metric().isPlausible(reading.value());
            assertTrue(plausible || reading.validity() != Validity.VALID, reading.toString());
        }
        return this;
    }

    LinkBench startCuff() {
        link.submit(DeviceCommand.START_CUFF);
        return this;
    }

    LinkState state() {
        return link.status().state();
    }

    /// The numbers that came in that time, of one metric.
    List<NumericReading> readings(Metric metric, double from, double to) {
        return numbers().stream()
                .filter(r -> r.metric() == metric)
                .filter(r -> r.at().secondsSince(START) >= from && r.at().secondsSince(START) < to)
                .toList();
    }

    List<CuffReading> cuffs() {
        return heard.measurements.stream()
                .filter(CuffReading.class::isInstance)
                .map(CuffReading.class::cast)
                .toList();
    }

    private List<NumericReading> numbers() {
        return heard.measurements.stream()
                .filter(NumericReading.class::isInstance)
                .map(NumericReading.class::cast)
                .toList();
    }
}
