package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vigil.device.FrameCounts;
import vigil.metric.Timestamp;

/// Any bytes: no exception, no growth, nothing out of range that is called valid, and back in step with the
/// next whole APDU.
class ApduFuzzTest {
    private static final int ROUNDS = 4000;
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 9, 15);

    private final Random random = new Random(4711);

    private static byte[] good() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Said.request(0x4000));
        all.writeBytes(ApduWriter.write(new Apdu.EventReport(
                1, true, 0, Codes.NO_TIME, Codes.EVENT_CONFIGURATION, AgentKind.EXTENDED.described())));
        all.writeBytes(Said.pressures(1, 124, 78, 93, TIME));
        all.writeBytes(Said.request(0x0190));
        all.writeBytes(Said.saturation(97, Optional.of(TIME)));
        all.writeBytes(Hex.bytes("E40000020000"));
        return all.toByteArray();
    }

    private byte[] mangled(byte[] good, int oneIn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte octet : good) {
            switch (random.nextInt(oneIn)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> {}
                case 2 -> {
                    out.write(octet);
                    out.write(octet);
                }
                default -> out.write(octet);
            }
        }
        return out.toByteArray();
    }

    @Test
    void anyRecordingIsSurvivedAndNothingImplausibleIsValid() {
        byte[] good = good();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mangled(good, 8 + random.nextInt(400));
            RecordedAgent recording = new RecordedAgent((offset, metric, value, validity, status) ->
                    assertTrue(validity.hasValue() ? metric.isPlausible(value) : Double.isNaN(value)));
            recording.feed(bytes, bytes.length);
            FrameCounts counts = recording.finish();
            assertTrue(counts.rejectedBytes() <= bytes.length);
        }
    }

    @Test
    void anyStreamIsSurvivedByTheManagerAndTheAgent() {
        byte[] good = good();
        Timestamp now = new Timestamp(0, 1_790_000_000_000L);
        Ieee11073Protocol manager = new Ieee11073Protocol("a@b", Duration.ofMinutes(10), ZoneOffset.UTC);
        Ieee11073Agent agent = new Ieee11073Agent(AgentKind.EXTENDED, new StillPatient(), ZoneOffset.UTC, now);
        for (int round = 0; round < ROUNDS; round++) {
            Heard out = new Heard();
            byte[] bytes = mangled(good, 8 + random.nextInt(400));
            manager.received(bytes, bytes.length, now, out);
            manager.tick(now, out);
            for (byte[] sent : out.sent) {
                byte[] damaged = mangled(sent, 20);
                agent.received(damaged, damaged.length, now);
            }
            agent.due(now);
            now = now.plus(Duration.ofMillis(300));
        }
        assertTrue(manager.counts().frames() > ROUNDS);
    }

    @Test
    void damageCostsAtMostTheNextReport() {
        byte[] request = Said.request(0x0190);
        byte[] report = Said.saturation(97, Optional.of(TIME));
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> values = new ArrayList<>();
            RecordedAgent recording = new RecordedAgent((offset, metric, value, validity, status) -> values.add(value));
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            recording.feed(request, request.length);
            recording.feed(report, random.nextInt(report.length));
            recording.feed(noise, noise.length);
            recording.feed(report, report.length); // half a report may have taken its beginning for its own end
            recording.feed(report, report.length);
            recording.finish();
            assertEquals(97.0, values.getLast());
        }
    }

    @Test
    void anAbsurdLengthIsNotWaitedFor() {
        for (String absurd : List.of("E700FFFFFFFD", "E7002400", "E200FFFF", "E400FFFF", "E3001000")) {
            ApduReader reader = new ApduReader((offset, apdu) -> {});
            byte[] bytes = Hex.bytes(absurd);
            reader.feed(bytes, bytes.length);
            assertTrue(!reader.isMidApdu() || bytes.length < 6, absurd);
        }
    }
}
