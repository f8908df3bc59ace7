package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.metric.Metric;
import vigil.profile.CodedProfile;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// Damaged streams against every device that has a driver of its own, made of the captures that lie beside its profile:
/// nothing throws, nothing implausible is called valid, and pieces of any size are read alike.
class CodedFuzzTest {
    private static final long SEED = Long.getLong("vigil.fuzz.seed", 4711);
    private static final long SHORT_RUN = 300;
    private static final long LONG_RUN = Long.getLong("vigil.fuzz.streams", 1_000_000);

    private static ProfileCatalog catalog() throws IOException {
        return ProfileCatalog.load(Path.of("hardware-profiles"));
    }

    static List<String> ids() throws IOException {
        return catalog().profiles().stream()
                .filter(CodedProfile.class::isInstance)
                .map(Profile::id)
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ids")
    void damagedStreamsAreSurvived(String id) throws IOException {
        run(id, SHORT_RUN);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ids")
    @Tag("fuzz")
    void aMillionDamagedStreamsAreSurvived(String id) throws IOException {
        run(id, LONG_RUN);
        System.out.println(id + ": " + LONG_RUN + " streams");
    }

    private static List<byte[]> captures(Profile profile) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(profile.file().resolveSibling("captures"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".hex")).sorted().toList()) {
                all.add(HexText.bytes(Files.readString(file)));
            }
        }
        return all;
    }

    private static void run(String id, long streams) throws IOException {
        Profile profile = catalog().find(id).orElseThrow();
        Random random = new Random(SEED);
        List<byte[]> captures = captures(profile);
        DamagedStream stream = new DamagedStream(captures, captures, random);
        for (long i = 0; i < streams; i++) {
            stream.make();
            byte[] bytes = Arrays.copyOf(stream.bytes(), Math.min(stream.length(), 2000));
            try {
                List<String> whole = decode(profile, bytes, bytes.length);
                assertEquals(whole, decode(profile, bytes, 1 + random.nextInt(40)));
                whole.stream().filter(r -> !r.startsWith("frames=")).forEach(CodedFuzzTest::assertHonest);
            } catch (RuntimeException | AssertionError e) {
                String hex = java.util.HexFormat.of().formatHex(bytes);
                throw new AssertionError(id + ", seed " + SEED + ", stream " + i + ": " + e + ": " + hex, e);
            }
        }
    }

    private static List<String> decode(Profile profile, byte[] bytes, int size) {
        List<String> rows = new ArrayList<>();
        DecodedTable table = new DecodedTable(profile, rows::add);
        for (int at = 0; at < bytes.length; at += size) {
            byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size));
            table.feed(piece, piece.length);
        }
        rows.add(DecodedTable.line(table.finish()));
        return rows;
    }

    private static void assertHonest(String row) {
        String[] cells = row.split(",", 6);
        boolean hasValue = cells[4].equals("VALID") || cells[4].equals("QUESTIONABLE");
        assertEquals(hasValue, !cells[2].isEmpty(), row);
        assertTrue(!hasValue || Metric.valueOf(cells[1]).isPlausible(Double.parseDouble(cells[2])), row);
    }
}
