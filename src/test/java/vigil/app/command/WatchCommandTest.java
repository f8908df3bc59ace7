package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import vigil.store.SqliteArchive;
import vigil.treatment.Modality;

/// `vigil watch` as other programs call it, with simulated devices.
@Timeout(120)
class WatchCommandTest {
    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @EnumSource(Modality.class)
    void aSessionOfEachModalityIsWatchedAndRecorded(Modality modality) {
        assertEquals(0, watch("--modality", modality.id(), "--for", "1"), err::toString);

        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().contains("\"type\":\"started\""), lines.getFirst());
        assertTrue(lines.getFirst().contains("\"modality\":\"" + modality.id() + "\""), lines.getFirst());
        assertTrue(lines.getLast().contains("\"type\":\"ended\",\"reason\":\"time is over\""), lines.getLast());
        assertEquals(modality, SqliteArchive.open(data()).sessions().getFirst().modality());
    }

    @Test
    void withoutATableOfActionsASessionBeginsInItsBaseline() {
        assertEquals(0, watch("--for", "1"), err::toString);
        assertTrue(out.toString().lines().findFirst().orElse("").contains("\"phase\":\"BASELINE\""), out::toString);
        assertFalse(out.toString().contains("CHECK_IN"), out::toString);
    }

    @Test
    void aTableOfActionsIsPlayedAndWhatIsRefusedIsToldWithItsLine() throws IOException {
        Path table = Files.writeString(dir.resolve("a.csv"), """
                t,action,what,value,text,by
                0,note,,,feels calm,R. Okafor
                0,dose,,,,
                """);
        assertEquals(0, watch("--actions", table.toString(), "--for", "2"), err::toString);
        assertTrue(out.toString().contains("\"text\":\"feels calm\""), out::toString);
        assertTrue(err.toString().startsWith(table + ", line 3: "), err::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10,fly | there is no action \"fly\"", "ten,dose | t is \"ten\", not a number"})
    void aTableThatCannotBeUnderstoodIsRefusedAndNothingStarts(String row, String sentence) throws IOException {
        Path table = Files.writeString(dir.resolve("a.csv"), "t,action\n# a remark\n" + row + "\n");
        refused(table + ", line 3: " + sentence, "--actions", table.toString());
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        refused("nowhere.csv cannot be read: there is no such file.", "--actions", "nowhere.csv");
    }

    @Test
    void rowsComeOnStandardInputAndABadOneIsPassedOver() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("""
                t,action,text
                ,fly,
                ,note,feels calm
                """.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, watch("--actions", "-", "--for", "2"), err::toString);
        } finally {
            System.setIn(before);
        }
        assertTrue(err.toString().startsWith("standard input, line 2: there is no action \"fly\""), err::toString);
        assertTrue(out.toString().contains("\"text\":\"feels calm\""), out::toString);
    }

    @Test
    void aStoryThatIsCutShortIsACheckThatFails() {
        assertEquals(1, watch("--story", "--speed", "60", "--for", "60"));
        assertEquals(
                "The story did not come to the discharge: it ended in the phase check-in.",
                err.toString().lines().toList().getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--speed=2 | --speed goes with simulated devices (sim: ports) only.",
                "--story | --story goes with simulated devices (sim: ports) only."
            })
    void whatIsSimulatedGoesWithNoRealDevice(String option, String sentence) {
        refused(sentence, "--device", "masimo-ascii1@/dev/nothing", option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--modality=tea | There is no modality \"tea\". There are: iv, im, intranasal, oral.",
                "--treatment=home | There is no treatment preset \"home\"; there is: standard, eu.",
                "--preset=none | There is no preset \"none\"; there is: standard, cautious.",
                "--begin=dosing | A session begins in scheduled, check-in or baseline, not in \"dosing\".",
                "--speed=0 | --speed must be above 0 and at most 120.",
                "--speed=121 | --speed must be above 0 and at most 120.",
                "--for=0 | --for takes a number of seconds above 0, not 0.0."
            })
    void whatThereIsNotIsRefusedInASentence(String option, String sentence) {
        refused(sentence, option);
    }

    @Test
    void aStoryAndATableAreNotPlayedTogether() {
        refused("Give --story or --actions, not both.", "--story", "--actions", "a.csv");
    }

    private void refused(String sentence, String... options) {
        assertEquals(2, watch(options));
        assertTrue(err.toString().startsWith(sentence), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertEquals("", out.toString());
        assertFalse(Files.exists(data()), "nothing started");
    }

    private Path data() {
        return dir.resolve("data");
    }

    private int watch(String... options) {
        List<String> all = new ArrayList<>(List.of(
                "--room",
                "Room 1",
                "--device",
                "nonin-df2@sim:calm",
                "--profiles",
                Path.of("hardware-profiles").toAbsolutePath().toString(),
                "--data",
                data().toString()));
        all.addAll(List.of(options));
        return new CommandLine(new WatchCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof CannotDo)) {
                        throw e;
                    }
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(all.toArray(String[]::new));
    }
}
