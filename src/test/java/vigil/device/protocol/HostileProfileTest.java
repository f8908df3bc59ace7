package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;
import vigil.profile.ProfileReader;

/// Profiles with random mistakes in them: each is refused in sentences, or works. Nothing throws: neither reading it,
/// nor decoding or encoding with one that passed.
class HostileProfileTest {
    private static final long SEED = Long.getLong("vigil.fuzz.seed", 4711);
    private static final int SHORT_RUN = 300;
    private static final int LONG_RUN = 60_000;
    private static final List<String> ODD = List.of(
            "0",
            "1",
            "-1",
            "7",
            "8",
            "63",
            "64",
            "255",
            "256",
            "4095",
            "65535",
            "4294967295",
            "99999999999",
            "0.5",
            "1e300",
            "0.000001",
            "true",
            "{}",
            "[]",
            "\"\"",
            "0-7",
            "7-0",
            "cr",
            "sum8",
            "xor8",
            "hex sum",
            "dinamap",
            "crc16",
            "failed",
            "result",
            "ended",
            "measuring",
            "HHHH",
            "##0",
            "0.00",
            "SPO2",
            "NIBP_SYS",
            "FF",
            "55 AA",
            "{check}",
            "1.......");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private final Random random = new Random(SEED);

    @Test
    void aProfileWithMistakesIsRefusedOrWorks() throws IOException {
        assertTrue(run(SHORT_RUN) > 0);
    }

    @Test
    @Tag("fuzz")
    void tensOfThousandsOfProfilesWithMistakesAreRefusedOrWork() throws IOException {
        int good = run(LONG_RUN);
        System.out.println("hostile profiles: " + LONG_RUN + ", of which " + good + " passed as good");
        assertTrue(good > 0);
    }

    /// @return how many passed as good
    private int run(int count) throws IOException {
        List<DescribedProfile> shipped = TestProfiles.described();
        List<List<String>> texts = new ArrayList<>();
        List<byte[]> streams = new ArrayList<>();
        for (DescribedProfile profile : shipped) {
            texts.add(Files.readAllLines(profile.file()));
            RandomDevice device = new RandomDevice(profile, random);
            for (int i = 0; i < 20; i++) {
                streams.add(device.frame());
            }
        }
        int good = 0;
        for (int i = 0; i < count; i++) {
            int which = random.nextInt(shipped.size());
            String text = mutated(texts.get(which), texts.get(random.nextInt(texts.size())));
            Path folder =
                    Files.createDirectories(temp.resolve(shipped.get(which).id()));
            Path file = Files.writeString(folder.resolve("profile.yaml"), text);
            try {
                good += tryOut(file, streams) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + SEED + ", profile " + i + ": " + e + "\n" + text, e);
            }
        }
        return good;
    }

    private boolean tryOut(Path file, List<byte[]> streams) {
        return switch (ProfileReader.read(file)) {
            case ProfileReader.Outcome.Good(DescribedProfile profile) -> {
                works(profile, streams);
                yield true;
            }
            case ProfileReader.Outcome.Good good -> true;
            case ProfileReader.Outcome.Bad bad -> {
                assertTrue(bad.problems().stream()
                        .allMatch(
                                p -> p.line() > 0 && p.column() > 0 && !p.text().isBlank()));
                assertTrue(!bad.problems().isEmpty());
                yield false;
            }
        };
    }

    private void works(DescribedProfile profile, List<byte[]> streams) {
        RandomDevice device = new RandomDevice(profile, random);
        FrameDecoder decoder = new FrameDecoder(profile, new JudgingSink());
        for (int i = 0; i < 20 && !device.messages().isEmpty(); i++) {
            byte[] frame = device.frame();
            decoder.feed(frame, frame.length);
            byte[] foreign = streams.get(random.nextInt(streams.size()));
            decoder.feed(foreign, foreign.length);
        }
        decoder.finish();
        for (HostCommand command : profile.commands()) {
            CommandBytes.of(profile, command);
        }
    }

    /// One to three small mistakes, as fingers, editors and copying make them.
    private String mutated(List<String> lines, List<String> others) {
        List<String> text = new ArrayList<>(lines);
        int mistakes = 1 + random.nextInt(3);
        for (int i = 0; i < mistakes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.size());
            switch (random.nextInt(8)) {
                case 0 -> text.remove(at);
                case 1 -> text.add(at, text.get(random.nextInt(text.size())));
                case 2 -> text.add(at, others.get(random.nextInt(others.size())));
                case 3 -> text.set(at, withoutOneCharacter(text.get(at)));
                default -> text.set(at, withAnotherWord(text.get(at)));
            }
        }
        return String.join("\n", text);
    }

    private String withoutOneCharacter(String line) {
        int at = line.isEmpty() ? 0 : random.nextInt(line.length());
        return line.isEmpty() ? line : line.substring(0, at) + line.substring(at + 1);
    }

    private String withAnotherWord(String line) {
        String[] words = line.split("(?<=[ :,\\[\\]{}])|(?=[,\\]}])", -1);
        int at = random.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            if (!words[(at + i) % words.length].matches("[\\s:,\\[\\]{}]*")) {
                words[(at + i) % words.length] = ODD.get(random.nextInt(ODD.size()));
                break;
            }
        }
        return String.join("", words);
    }
}
