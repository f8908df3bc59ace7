package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;
import vigil.metric.WaveformBlock;
import vigil.profile.DescribedProfile;
import vigil.profile.ProfileCatalog;

/// What must hold for every described device that is shipped, whatever it is, over the bytes that lie beside it.
class EveryProfileTest {
    private static final Path FOLDER = Path.of("hardware-profiles");

    /// Longer than the rarest message of any device: a spot check twice a minute.
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(35);

    static List<String> ids() throws IOException {
        return ProfileCatalog.load(FOLDER).profiles().stream()
                .filter(DescribedProfile.class::isInstance)
                .map(p -> p.id())
                .toList();
    }

    private static List<byte[]> captures(String id) {
        return captures(id, ".*");
    }

    private static List<byte[]> captures(String id, String name) {
        Path folder = FOLDER.resolve(id).resolve("captures");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.toString().endsWith(".csv"))
                    .filter(f -> f.getFileName().toString().matches(name))
                    .sorted()
                    .map(EveryProfileTest::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return file.toString().endsWith(".hex") ? HexText.bytes(Files.readString(file)) : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsCapturesDecodeAsTheySay(String id) {
        assertEquals(List.of(), Captures.check(TestProfiles.profile(id)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bytesThatComeOneByOneDecodeAlike(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        for (byte[] capture : captures(id)) {
            TestProfiles.Decoded whole = TestProfiles.decode(profile, capture);
            List<String> rows = new ArrayList<>();
            DecodedTable table = new DecodedTable(profile, rows::add);
            for (byte b : capture) {
                table.feed(new byte[] {b}, 1);
            }
            assertEquals(whole.counts(), table.finish());
            assertEquals(whole.rows(), rows);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatItDecodesItEncodesToTheSameMeasurements(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        for (byte[] capture : captures(id, "(?!damage).*")) {
            List<String> table = TestProfiles.decode(profile, capture).rows();
            if (table.stream().anyMatch(EveryProfileTest::isDamaged)) {
                continue;
            }
            TestProfiles.Decoded again = TestProfiles.decode(profile, new TableEncoder(profile).encode(table));
            assertSame(timeless(table), timeless(again.rows()));
            assertEquals(0, again.counts().rejectedBytes());
        }
    }

    /// The rows without their offsets, without the device's own time, which is another when it is
    /// simulated, and without the end of a determination, which a table tells by its result.
    private static List<String> timeless(List<String> rows) {
        return rows.stream()
                .filter(r -> !r.contains("CUFF_PRESSURE,,mmHg,NOT_AVAILABLE"))
                .map(r -> r.substring(r.indexOf(',') + 1).replaceFirst("device time [^;]*", ""))
                .toList();
    }

    private static void assertSame(List<String> wanted, List<String> got) {
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            assertEquals(i < wanted.size() ? wanted.get(i) : "", i < got.size() ? got.get(i) : "", "row " + i);
        }
    }

    /// A damaged number is damaged in no way that could be written again.
    private static boolean isDamaged(String row) {
        return row.contains("unreadable");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void damagedBytesGiveNothingImplausibleAndNoException(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        Random random = new Random(2407);
        for (byte[] capture : captures(id)) {
            for (int round = 0; round < 150; round++) {
                byte[] damaged = damaged(capture, random);
                for (String row : TestProfiles.decode(profile, damaged).rows()) {
                    assertHonest(row);
                }
            }
        }
    }

    private static byte[] damaged(byte[] capture, Random random) {
        byte[] bytes = Arrays.copyOfRange(capture, random.nextInt(Math.max(1, capture.length / 2)), capture.length);
        for (int i = 0; i < 1 + bytes.length / 40; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> System.arraycopy(bytes, at, bytes, Math.max(0, at - 1), bytes.length - at);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private static void assertHonest(String row) {
        String[] cells = row.split(",", 6);
        boolean hasValue = cells[4].equals("VALID") || cells[4].equals("QUESTIONABLE");
        assertEquals(hasValue, !cells[2].isEmpty(), row);
        assertTrue(!hasValue || Metric.valueOf(cells[1]).isPlausible(Double.parseDouble(cells[2])), row);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsSimulatedDeviceIsHeard(String id) {
        Bench bench = new Bench(id);
        bench.run(LONG_ENOUGH);
        Set<Metric> heard = EnumSet.noneOf(Metric.class);
        for (NumericReading reading : bench.out.all(NumericReading.class)) {
            assertEquals(Validity.VALID, reading.validity(), reading.toString());
            if (reading.metric() != Metric.CUFF_PRESSURE) {
                assertEquals(
                        bench.patient.value(reading.metric(), reading.at()), reading.value(), 0.5, reading.toString());
                heard.add(reading.metric());
            }
        }
        bench.out.all(WaveformBlock.class).forEach(w -> heard.add(w.metric()));
        assertEquals(steadyMetrics(bench.profile), heard);
        assertEquals(0, bench.host.counts().rejectedBytes());
        assertEquals(0, bench.host.counts().checkErrors());
    }

    /// What the device tells without a determination of its cuff.
    private static Set<Metric> steadyMetrics(DescribedProfile profile) {
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        profile.metrics().stream()
                .filter(m -> !CuffNumbers.takes(m) && m != Metric.CUFF_PRESSURE)
                .forEach(metrics::add);
        return metrics;
    }
}
