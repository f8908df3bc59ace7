package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vigil.metric.Metric;
import vigil.profile.DescribedProfile;

/// Any bytes: no exception, nothing out of range that is called valid, and back in step with the next whole
/// frame.
class FuzzTest {
    static final List<String> IDS = TestProfiles.IDS;
    private static final int ROUNDS = 3000;

    /// A table whose bytes are good frames.
    private static final Map<String, List<String>> GOOD = Map.of(
            "berrymed-pm6750",
            List.of("0,SPO2,97,%,VALID,", "0,PULSE_RATE,64,/min,VALID,"),
            "masimo-ascii1",
            List.of("0,SPO2,97,%,VALID,", "0,PULSE_RATE,64,/min,VALID,", "0,PERFUSION_INDEX,3.6,%,VALID,"),
            "suntech-oem",
            List.of("0,CUFF_PRESSURE,120,mmHg,VALID,"));

    private final Random random = new Random(4711);

    private static List<String> good(String id) {
        return Objects.requireNonNull(GOOD.get(id));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void anyBytesAreSurvivedAndNothingImplausibleIsValid(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        byte[] frame = new TableEncoder(profile).encode(good(id));
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mangled(frame);
            TestProfiles.Decoded decoded = TestProfiles.decode(profile, bytes);
            decoded.rows().forEach(FuzzTest::assertHonest);
            assertTrue(decoded.counts().rejectedBytes() <= bytes.length);
        }
    }

    private static void assertHonest(String row) {
        String[] cells = row.split(",", 6);
        boolean hasValue = cells[4].equals("VALID") || cells[4].equals("QUESTIONABLE");
        assertEquals(hasValue, !cells[2].isEmpty(), row);
        assertTrue(!hasValue || Metric.valueOf(cells[1]).isPlausible(Double.parseDouble(cells[2])), row);
    }

    /// Some frames, with bytes lost, doubled, flipped and thrown in.
    private byte[] mangled(byte[] frame) {
        byte[] bytes = new byte[random.nextInt(400)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = frame[(i + random.nextInt(2)) % frame.length];
            if (random.nextInt(12) == 0) {
                bytes[i] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void theNextWholeFrameAfterDamageDecodes(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        byte[] frame = new TableEncoder(profile).encode(good(id));
        List<String> wanted = good(id).stream().map(r -> r.substring(2)).toList();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] half = Arrays.copyOf(frame, random.nextInt(frame.length));
            byte[] garbage = new byte[random.nextInt(30)];
            random.nextBytes(garbage);
            byte[] stream = join(half, garbage, frame);
            List<String> rows = TestProfiles.decode(profile, stream).withoutOffsets();
            List<String> last = rows.subList(Math.max(0, rows.size() - wanted.size()), rows.size());
            assertEquals(wanted, last, () -> Arrays.toString(stream));
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void piecesOfAnySizeDecodeAlike(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        byte[] frame = new TableEncoder(profile).encode(good(id));
        byte[] stream = join(frame, mangled(frame), frame, mangled(frame), frame);
        TestProfiles.Decoded whole = TestProfiles.decode(profile, stream);
        for (int size = 1; size < 40; size++) {
            List<String> rows = new ArrayList<>();
            DecodedTable table = new DecodedTable(profile, rows::add);
            for (int at = 0; at < stream.length; at += size) {
                byte[] piece = Arrays.copyOfRange(stream, at, Math.min(stream.length, at + size));
                table.feed(piece, piece.length);
            }
            assertEquals(whole.counts(), table.finish());
            assertEquals(whole.rows(), rows);
        }
    }
}
