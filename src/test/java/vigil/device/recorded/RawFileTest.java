package vigil.device.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.device.recorded.RawFileReader.Damage;
import vigil.device.recorded.RawFileReader.Summary;

/// Raw files as they are written, cut short and damaged.
class RawFileTest {
    private static final int A_BLOCK = 5;
    private static final RawEntry.Ended END = new RawEntry.Ended(Tapes.at(1e10), "the session ended");

    @TempDir
    private Path dir = Path.of("");

    private final List<RawEntry> read = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();

    @Test
    void whatIsWrittenIsReadBackToTheNanosecond() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            List<RawEntry> entries = Tapes.random(seed, 200);
            Path file = write("random-" + seed, entries, false);
            Summary found = read(file);
            assertEquals(entries, read, "seed " + seed);
            assertEquals(new Summary(Optional.of(Tapes.HEADER), entries.size(), false, 0), found);
            assertEquals(List.of(), damage);
        }
    }

    @Test
    void aFileThatWasEndedSaysSo() throws IOException {
        assertTrue(read(write("ended", Tapes.random(1, 10), true)).ended());
        assertEquals(END, read.getLast());
    }

    @Test
    void cutOffAnywhereItKeepsEveryBlockBeforeTheCut() throws IOException {
        List<RawEntry> entries = Tapes.random(3, 20);
        byte[] whole = Files.readAllBytes(write("whole", entries, true));
        int before = 0;
        for (int length = 0; length < whole.length; length++) {
            Summary found = read(Files.write(dir.resolve("cut"), Arrays.copyOf(whole, length)));
            assertEquals(entries.subList(0, read.size()), read);
            assertEquals(0, read.size() % A_BLOCK);
            assertTrue(read.size() >= before, "a longer file keeps no less");
            assertEquals(List.of(), damage, "a torn tail is no damage");
            assertTrue(!found.ended());
            before = read.size();
        }
        assertEquals(20, before);
    }

    @Test
    void aTailOfZeroesAsALostMainsSupplyLeavesItIsTorn() throws IOException {
        List<RawEntry> entries = Tapes.random(4, 20);
        byte[] whole = Files.readAllBytes(write("whole", entries, false));
        Summary found = read(Files.write(dir.resolve("zeroes"), Arrays.copyOf(whole, whole.length + 500)));
        assertEquals(entries, read);
        assertEquals(500, found.tornBytes());
        assertEquals(List.of(), damage);
    }

    @Test
    void aFlippedBitIsToldAndCostsOneBlock() throws IOException {
        List<RawEntry> entries = Tapes.random(5, 40);
        byte[] whole = Files.readAllBytes(write("whole", entries, true));
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] bent = whole.clone();
            bent[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Summary found = read(Files.write(dir.resolve("bent"), bent));
            assertTrue(!damage.isEmpty() || found.tornBytes() > 0, "a damaged file looked whole");
            boolean headGone = found.header().isEmpty();
            assertTrue(headGone || read.size() >= 41 - A_BLOCK, "more than a block is lost: " + read.size());
            assertTrue(
                    entries.containsAll(
                            read.stream().filter(e -> !e.equals(END)).toList()),
                    "invented entries");
        }
    }

    @Test
    void theFirstLostEntryIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(write("whole", Tapes.random(6, 20), true));
        int second = blocks(whole).get(2);
        whole[second + BlockWriter.HEAD + 3] ^= 1;
        read(Files.write(dir.resolve("bent"), whole));
        assertEquals(List.of(new Damage(A_BLOCK + 1, second, "its bytes are not those that were written")), damage);
    }

    @Test
    void anyBytesAreReadWithoutAnException() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] any = new byte[random.nextInt(400)];
            random.nextBytes(any);
            System.arraycopy(RawFileWriter.MAGIC, 0, any, 0, Math.min(8, any.length));
            read(Files.write(dir.resolve("any"), any));
            assertEquals(List.of(), read);
        }
    }

    @Test
    void sensibleChecksumsAroundNonsenseAreDamageNotAnException() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            char[] any = new char[1 + random.nextInt(60)];
            for (int c = 0; c < any.length; c++) {
                any[c] = (char) random.nextInt(128);
            }
            byte[] good = Files.readAllBytes(write("good" + i, List.of(), false));
            byte[] nonsense = BlockWriter.block(new String(any));
            byte[] both = Arrays.copyOf(good, good.length + nonsense.length);
            System.arraycopy(nonsense, 0, both, good.length, nonsense.length);
            read(Files.write(dir.resolve("nonsense"), both));
            assertTrue(!damage.isEmpty() || !read.isEmpty());
        }
    }

    private Path write(String name, List<RawEntry> entries, boolean end) throws IOException {
        Path file = dir.resolve(name + "-" + System.identityHashCode(entries));
        Files.deleteIfExists(file);
        RawFileWriter writer = RawFileWriter.create(file, Tapes.HEADER);
        for (int i = 0; i < entries.size(); i++) {
            writer.add(entries.get(i));
            if (i % A_BLOCK == A_BLOCK - 1) {
                writer.flush();
            }
        }
        if (end) {
            writer.end(END);
        } else {
            writer.flush();
            writer.abandon();
        }
        return file;
    }

    private Summary read(Path file) throws IOException {
        read.clear();
        damage.clear();
        return RawFileReader.read(file, read::add, damage::add);
    }

    private static List<Integer> blocks(byte[] file) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 4 <= file.length; i++) {
            if (file[i] == 'V' && file[i + 1] == 'B' && file[i + 2] == 'L' && file[i + 3] == 'K') {
                starts.add(i);
            }
        }
        return starts;
    }
}
