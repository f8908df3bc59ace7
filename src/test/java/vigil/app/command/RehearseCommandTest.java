package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.alarm.AlarmPreset;
import vigil.session.EveryEvent;
import vigil.store.PresetBook;
import vigil.store.PresetKind;

class RehearseCommandTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void itTellsWhichAlarmsATableWouldHaveRaised() throws IOException {
        Path table = table("t,spo2", seconds(0, 10, "97"), seconds(10, 30, "84"), seconds(30, 70, "97"));
        Path actions = table("t,action,condition", "12,PAUSE,", "60,ACK,SPO2_LOW");

        assertEquals(0, rehearse("--audio", "--actions", actions.toString(), table.toString()));
        assertEquals("""
                t,condition,state,priority
                15,SPO2_LOW,ACTIVE,HIGH
                15,AUDIO,HIGH,
                35,SPO2_LOW,LATCHED,HIGH
                60,SPO2_LOW,INACTIVE,NONE
                60,AUDIO,NONE,
                """, out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void withoutTheOptionItKeepsSilentAboutSound() throws IOException {
        assertEquals(0, rehearse(table("t,spo2", "0,79").toString()));
        assertEquals("t,condition,state,priority\n0,SPO2_LOW,ACTIVE,HIGH\n", out.toString());
    }

    @Test
    void timesMayHaveFractionsAndAnotherName() throws IOException {
        assertEquals(
                0, rehearse(table("t_s,spo2,motion", "0.50,97,3", "1.25,79,").toString()));
        assertEquals("t,condition,state,priority\n1.25,SPO2_LOW,ACTIVE,HIGH\n", out.toString());
    }

    @Test
    void anActionBetweenRowsHappensAtItsOwnTime() throws IOException {
        Path table = table("t,spo2", "0,79", "2,79", "4,79");
        Path actions = table("t,action,condition", "3.5,PAUSE,", "2.5,ACK,SPO2_LOW");

        assertEquals(0, rehearse("--actions", actions.toString(), table.toString()));
        assertTrue(out.toString().endsWith("\n2.5,SPO2_LOW,ACKED,HIGH\n"), out.toString());
    }

    @Test
    void anActionAfterTheLastRowHappensToo() throws IOException {
        Path table = table("t,pr", seconds(0, 11, "150"));
        Path actions = table("t,action,condition", "50,ACK,PR_HIGH");

        assertEquals(0, rehearse("--actions", actions.toString(), table.toString()));
        assertTrue(out.toString().endsWith("\n50,PR_HIGH,ACKED,HIGH\n"), out.toString());
    }

    @Test
    void whatHappensBetweenSparseRowsIsNotJudged() throws IOException {
        assertEquals(0, rehearse(table("t,spo2", "0,97", "60,97", "120,97").toString()));
        assertEquals("t,condition,state,priority\n", out.toString());
    }

    @Test
    void anEmptyCellIsNoSampleAndXAnInvalidOne() throws IOException {
        assertEquals(0, rehearse(table("t,spo2", "0,97", "9,", "10,X", "20,").toString()));
        assertEquals("t,condition,state,priority\n10,SPO2_NO_SIGNAL,ACTIVE,LOW\n", out.toString());
    }

    @Test
    void onlyColumnsThatAreThereAreJudged() throws IOException {
        assertEquals(0, rehearse(table("t,pr", seconds(0, 120, "80")).toString()));
        assertEquals("t,condition,state,priority\n", out.toString());
    }

    @Test
    void cuffReadingsAreJudgedAgainstLimitsAndBaseline() throws IOException {
        Path table = table(
                "t,nibp_sys,nibp_dia,nibp_map,nibp_failed", "0,160,85,110,", "300,,,,1", "360,,,,0", "400,185.0,95,,");

        assertEquals(0, rehearse("--baseline", "120/75/90", table.toString()));
        assertEquals("""
                t,condition,state,priority
                0,BP_RISE,ACTIVE,LOW
                300,NIBP_FAIL,ACTIVE,LOW
                400,BP_HIGH,ACTIVE,MEDIUM
                400,NIBP_FAIL,INACTIVE,NONE
                """, out.toString());
    }

    @Test
    void whatNoBodyCanHaveIsInvalidAndCounted() throws IOException {
        Path table = table("t,spo2,pr,nibp_sys,nibp_dia", "0,0,80,300,100", "1,101,500,120,80", "2,97,80,120,");

        assertEquals(0, rehearse(table.toString()));
        assertEquals("t,condition,state,priority\n", out.toString());
        assertEquals(
                List.of("implausible=4 (taken as invalid samples)", "incomplete_cuff_readings=1 (not judged)"),
                err.toString().lines().toList());
    }

    @Test
    void aTableFromASpreadsheetIsRead() throws IOException {
        Path table = folder.resolve("spreadsheet.csv");
        Files.writeString(table, "\uFEFF\"t\",\"spo2\"\r\n\r\n0,\"79\"\r\n");

        assertEquals(0, rehearse(table.toString()));
        assertEquals("t,condition,state,priority\n0,SPO2_LOW,ACTIVE,HIGH\n", out.toString());
    }

    @Test
    void badInputIsOneSentenceWithFileAndLine() throws IOException {
        assertWrong("line 3: spo2 is \"abc\", not a number.", "t,spo2", "0,97", "1,abc");
        assertWrong("line 3: spo2 is \"NaN\", not a number.", "t,spo2", "0,97", "1,NaN");
        assertWrong("line 2: t is \"\", not a number.", "t,spo2", ",97");
        assertWrong("line 2: t is 1e300, beyond what can be a time in seconds.", "t,spo2", "1e300,97");
        assertWrong("line 3: 1 cells under 2 columns.", "t,spo2", "0,97", "1");
        assertWrong("line 3: the time goes back to 3.", "t,spo2", "5,97", "3,97");
        assertWrong("line 1: there is no column t (seconds).", "time,spo2", "0,97");
        assertWrong("line 1: the column spo2 appears twice.", "t,spo2,spo2", "0,97,97");
        assertTrue(failure(table("t,motion", "0,1").toString()).contains("line 1: there is no column to judge"));
        assertTrue(failure(table().toString()).endsWith("is empty; the first line must name the columns."));
        assertTrue(failure(folder.resolve("missing.csv").toString()).endsWith("there is no such file."));
    }

    @Test
    void badActionsAreOneSentenceWithFileAndLine() throws IOException {
        String table = table("t,spo2", "0,97").toString();
        Path actions = folder.resolve("actions.csv");
        for (List<String> badAndSentence : List.of(
                List.of("0,SHOUT,", "line 2: the action is \"SHOUT\", neither ACK nor PAUSE."),
                List.of("0,ACK,", "line 2: ACK of \"\", which is no alarm condition."),
                List.of("0,ACK,SPO2", "line 2: ACK of \"SPO2\", which is no alarm condition."))) {
            Files.writeString(actions, "t,action,condition\n" + badAndSentence.getFirst() + "\n");
            assertEquals(actions + ", " + badAndSentence.getLast(), failure("--actions", actions.toString(), table));
        }
    }

    @Test
    void withADataFolderASignedPresetOfTheClinicCanBeNamed() throws IOException {
        PresetBook<AlarmPreset> library = PresetBook.of(PresetKind.ALARM, folder, () -> EveryEvent.START);
        library.copy("standard", "ours", "Our clinic", "R. Okafor");
        String table = table("t,spo2", "0,79").toString();

        assertTrue(failure("--preset", "ours", "--data", folder.toString(), table)
                .startsWith("There is no preset \"ours\""));
        library.sign("ours", 1, "Dr M. Iyer", "first release");
        assertEquals(0, rehearse("--preset", "ours", "--data", folder.toString(), table));
        assertEquals("t,condition,state,priority\n0,SPO2_LOW,ACTIVE,HIGH\n", out.toString());
    }

    @Test
    void anUnknownPresetOrABadBaselineIsOneSentence() throws IOException {
        String table = table("t,spo2", "0,97").toString();
        assertEquals(
                "There is no preset \"brave\"; there is: standard, cautious.", failure("--preset", "brave", table));
        for (String baseline : List.of("120/80", "120/80/x", "80/120/90", "120/80/90/1")) {
            assertTrue(failure("--baseline", baseline, table).startsWith("--baseline \"" + baseline + "\" is not"));
        }
    }

    @Test
    void aFileThatIsNotTextIsOneSentence() throws IOException {
        Path binary = folder.resolve("binary.csv");
        Files.write(binary, new byte[] {'t', ',', 's', 'p', 'o', '2', '\n', (byte) 0xff, (byte) 0xfe});

        assertTrue(failure(binary.toString()).endsWith("this is not UTF-8 text."));
    }

    private void assertWrong(String sentence, String header, String... rows) throws IOException {
        Path table = table(header, rows);
        assertEquals(table + ", " + sentence, failure(table.toString()));
    }

    /// The sentence with which the command gives up.
    private String failure(String... args) {
        List<CannotDo> failures = new ArrayList<>();
        CommandLine line = line().setExecutionExceptionHandler((e, command, parsed) -> {
            failures.add((CannotDo) e);
            return 2;
        });
        assertEquals(2, line.execute(withPreset(args)));
        String sentence = failures.getFirst().getMessage();
        assertFalse(sentence == null || sentence.contains("\n"), "one line");
        return sentence == null ? "" : sentence;
    }

    private int rehearse(String... args) {
        return line().execute(withPreset(args));
    }

    private CommandLine line() {
        return new CommandLine(new RehearseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }

    private static String[] withPreset(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--preset")) {
            all.addAll(0, List.of("--preset", "standard"));
        }
        return all.toArray(String[]::new);
    }

    private Path table(String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".csv");
        return Files.writeString(file, String.join("\n", lines));
    }

    private Path table(String header, String[] rows) throws IOException {
        return table(header + "\n" + String.join("\n", rows));
    }

    /// One row a second with the same value.
    private static String seconds(int from, int end, String value) {
        return IntStream.range(from, end).mapToObj(t -> t + "," + value).collect(Collectors.joining("\n"));
    }
}
