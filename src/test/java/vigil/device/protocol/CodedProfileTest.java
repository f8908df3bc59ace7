package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceEmulator;
import vigil.device.DeviceProtocol;
import vigil.metric.CuffResult;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// A device with a driver of its own is decoded, encoded, simulated and run like any other.
class CodedProfileTest {
    private final Random random = new Random(20261122);
    private final List<String> rows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @BeforeEach
    void load() throws IOException {
        profile = ProfileCatalog.load(Path.of("hardware-profiles"))
                .find("ieee11073-20601")
                .orElseThrow();
    }

    @Test
    void itsCapturesDecodeAsTheySay() {
        assertEquals(List.of(), Captures.check(profile));
    }

    private int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    private void row(int frame, String metric, String value, String unit, String validity, String status) {
        rows.add(String.join(",", Integer.toString(frame), metric, value, unit, validity, status));
    }

    @Test
    void whatIsEncodedDecodesToTheSame() {
        for (int frame = 0; frame < 500; frame++) {
            if (random.nextBoolean()) {
                number(frame, "SPO2", between(10, 1000) / 10.0, "%");
                number(frame, "PULSE_RATE", between(20, 300), "/min");
            } else {
                pressures(frame);
            }
        }
        TestProfiles.Decoded decoded = TestProfiles.decode(profile, ProtocolFactory.encode(profile, rows));
        assertEquals(rows.stream().map(r -> r.substring(r.indexOf(',') + 1)).toList(), decoded.withoutOffsets());
        assertEquals(0, decoded.counts().rejectedBytes());
    }

    private void number(int frame, String metric, double value, String unit) {
        switch (random.nextInt(6)) {
            case 0 -> row(frame, metric, "", unit, "NOT_AVAILABLE", "");
            case 1 -> row(frame, metric, "", unit, "INVALID", "out of range");
            default -> row(frame, metric, DecodedTable.number(value), unit, "VALID", "");
        }
    }

    private void pressures(int frame) {
        boolean missing = random.nextInt(5) == 0;
        boolean invalid = !missing && random.nextInt(4) == 0;
        String validity = missing ? "NOT_AVAILABLE" : invalid ? "INVALID" : "VALID";
        String status = invalid ? "not a plausible blood pressure" : "";
        int diastolic = between(30, 110);
        boolean sent = validity.equals("VALID");
        row(frame, "NIBP_SYS", sent ? shown(diastolic + between(20, 100)) : "", "mmHg", validity, status);
        row(frame, "NIBP_DIA", sent ? shown(diastolic) : "", "mmHg", validity, status);
        row(frame, "NIBP_MAP", sent ? shown(diastolic + 5) : "", "mmHg", validity, status);
        if (random.nextBoolean()) {
            row(frame, "NIBP_PULSE_RATE", sent ? shown(between(20, 300)) : "", "/min", validity, status);
        }
    }

    private static String shown(int value) {
        return Integer.toString(value);
    }

    @Test
    void aRowThatNoDeviceCanSayIsRefusedWithItsLine() {
        assertEquals("line 2: ieee11073-20601 has no ETCO2", refusal("0,SPO2,97,%,VALID,", "0,ETCO2,38,mmHg,VALID,"));
        assertEquals(
                "line 2: no device of this protocol sends [SPO2, NIBP_SYS] together",
                refusal(DecodedTable.HEADER, "0,SPO2,97,%,VALID,", "0,NIBP_SYS,120,mmHg,VALID,", "1,SPO2,97,%,VALID,"));
    }

    private String refusal(String... lines) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> ProtocolFactory.encode(profile, List.of(lines)));
        return String.valueOf(refusal.getMessage());
    }

    @Test
    void itsSimulatedDeviceIsUnderstoodByItsDriver() {
        Timestamp now = new Timestamp(0, 1_790_000_000_000L);
        RecordingOutput out = new RecordingOutput();
        DeviceProtocol host = ProtocolFactory.protocol(profile, "ieee11073-20601@bench");
        DeviceEmulator device = ProtocolFactory.emulator(profile, new StillPatient(), now);
        host.start(now, out);
        for (int step = 0; step < 20 * 60; step++) {
            now = now.plus(Duration.ofMillis(50));
            byte[] said = device.due(now);
            host.received(said, said.length, now, out);
            List<byte[]> sent = List.copyOf(out.sent);
            out.sent.clear();
            for (byte[] bytes : sent) {
                byte[] answer = device.received(bytes, bytes.length, now);
                host.received(answer, answer.length, now, out);
            }
        }
        assertEquals(124, out.all(CuffResult.class).getFirst().systolic());
        assertEquals(97, out.all(NumericReading.class).getFirst().value());
    }
}
