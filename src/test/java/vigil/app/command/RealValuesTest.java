package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceCommand;
import vigil.device.DeviceLink;
import vigil.device.HeardListener;
import vigil.device.LinkTarget;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.simulated.PlayedPatient;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedPort;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.Profile;

/// A real person's 160 minutes, played through simulated devices and read back.
class RealValuesTest {
    private static final Timestamp START = new Timestamp(0, 1_700_000_000_000L);
    private static final int MINUTES = 160;

    private final HeardListener heard = new HeardListener();
    private Timestamp now = START;

    private static Path table() {
        String told = Optional.ofNullable(System.getProperty("VIGIL_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("VIGIL_SHARED")))
                .orElse("../shared");
        Path file = Path.of(told).resolve("data/replay/mimic_s00001_min60_to_min219.csv");
        assumeTrue(Files.exists(file), () -> "the shared vital signs are not there: " + file);
        return file;
    }

    private void play(String id, boolean withCuff) {
        Profile profile =
                ProfileFolder.load(Path.of("hardware-profiles")).find(id).orElseThrow();
        ValuesFile.Content content = ValuesFile.read(table());
        assertEquals(0, content.implausible());
        var calm = Scenarios.named("calm");
        PlayedPatient patient = new PlayedPatient(content.table(), START, calm, 1);
        SimulatedDevice device = SimulatedDevice.of(profile, patient, calm, START, 1);
        SimulatedPort port = new SimulatedPort(Map.of("sim:x", device), () -> now, atMost -> {});
        LinkTarget target = new LinkTarget(id, "sim:x", ProtocolFactory.settings(profile));
        DeviceLink link = new DeviceLink(target, port, ProtocolFactory.protocol(profile, "x"), heard, now);
        link.open(now);
        for (int tenth = 1; tenth <= MINUTES * 600; tenth++) {
            now = START.plus(Duration.ofMillis(100L * tenth));
            link.listen();
            if (withCuff && tenth % 3000 == 0) {
                link.submit(DeviceCommand.START_CUFF);
            }
            link.step(now);
        }
    }

    /// What the table says of a column, by the second.
    private static NavigableMap<Double, Double> column(String name) {
        TreeMap<Double, Double> values = new TreeMap<>();
        try (CsvRows rows = new CsvRows(table())) {
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                if (!row.cell(name).isEmpty()) {
                    values.put(row.number("t_s"), row.number(name));
                }
            }
        }
        return values;
    }

    @Test
    void anOximeterReportsWhatTheTableHoldsAtThatMoment() {
        play("masimo-ascii1", false);
        NavigableMap<Double, Double> saturation = column("spo2");
        List<NumericReading> readings = heard.measurements.stream()
                .filter(NumericReading.class::isInstance)
                .map(NumericReading.class::cast)
                .filter(r -> r.metric() == Metric.SPO2 && r.validity() == Validity.VALID)
                .toList();
        assertTrue(readings.size() > MINUTES * 50, readings.size() + " readings");
        for (NumericReading reading : readings) {
            double t = reading.at().secondsSince(START);
            double justBefore = saturation.floorEntry(t - 0.5).getValue();
            double rightNow = saturation.floorEntry(t).getValue();
            double away = Math.min(Math.abs(reading.value() - justBefore), Math.abs(reading.value() - rightNow));
            assertTrue(away <= 0.5, reading.toString());
        }
    }

    @Test
    void aCuffReportsThePressuresInForceAtItsEnd() {
        play("suntech-oem", true);
        List<CuffResult> results = heard.measurements.stream()
                .filter(CuffResult.class::isInstance)
                .map(CuffResult.class::cast)
                .toList();
        assertTrue(results.size() > 20, results.size() + " results");
        NavigableMap<Double, Double> systolic = column("nibp_sys");
        for (CuffResult result : results) {
            double t = result.at().secondsSince(START);
            assertEquals(Math.rint(systolic.floorEntry(t - 1).getValue()), result.systolic(), result.toString());
        }
    }
}
