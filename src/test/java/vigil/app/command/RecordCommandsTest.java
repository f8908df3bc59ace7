package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.store.Recordings;

/// `sessions`, `export` and `verify` over a record on the disk.
class RecordCommandsTest {
    private static final SessionId RUNNING = new SessionId("20261124-160000-R2");

    @TempDir
    private Path dir = Path.of("");

    private static final SessionEntry LAST = EveryEvent.log().getLast();
    private static final String END = LAST.at().wall().toString();

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void record() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        Recordings.record(
                dir, RUNNING, List.of(new SessionEntry(1, EveryEvent.at(60), EveryEvent.started(RUNNING, false))));
    }

    @Test
    void sessionsAsCsv() {
        assertEquals(0, run(new SessionsCommand(), "--format", "csv"));
        assertEquals("""
                session,room,start,end,modality,phase,simulated
                20261124-160000-R2,R1,2026-11-24T14:08:42Z,,iv,BASELINE,false
                20261124-140742-R1,R1,2026-11-24T14:07:42Z,%s,iv,ENDED,true
                """.formatted(END), out.toString());
    }

    @Test
    void sessionsAsATable() {
        assertEquals(0, run(new SessionsCommand()));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().startsWith("SESSION             ROOM  START"), lines.getFirst());
        assertFalse(lines.get(1).contains("SIMULATED"));
        assertTrue(lines.get(2).endsWith("Ended     SIMULATED"), lines.get(2));
    }

    @Test
    void exportToStandardOutput() {
        assertEquals(0, run(new ExportCommand(), "--session", EveryEvent.SESSION.value(), "--format", "csv"));
        assertTrue(out.toString().startsWith("seq,t,wall,type,"));
        assertTrue(out.toString().contains("," + END + ",ended,"), out.toString());
    }

    @Test
    void exportToAFileLeavesNothingElse() throws IOException {
        Path file = dir.resolve("export.csv");
        assertEquals(
                0,
                run(
                        new ExportCommand(),
                        "--session",
                        EveryEvent.SESSION.value(),
                        "--format",
                        "csv",
                        "-o",
                        file.toString()));
        assertEquals("", out.toString());
        assertTrue(Files.readString(file).startsWith("seq,t,wall,type,"));
        assertFalse(Files.exists(dir.resolve("export.csv.part")));
    }

    @Test
    void exportOfTheReport() throws IOException {
        Path file = dir.resolve("report.pdf");
        assertEquals(
                0,
                run(
                        new ExportCommand(),
                        "--session",
                        EveryEvent.SESSION.value(),
                        "--format",
                        "pdf",
                        "-o",
                        file.toString()));
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void aSessionOfAnotherMedicineHasNoRemsForm() {
        for (String format : List.of("rems-pdf", "rems-csv")) {
            String said = refusal(new ExportCommand(), "--session", RUNNING.value(), "--format", format);
            assertEquals(
                    "Session " + RUNNING + " is Ketamine IV; only intranasal esketamine has a REMS form.",
                    said.strip());
        }
    }

    @Test
    void exportToAFolderThatIsNotThereSaysSo() {
        Path file = dir.resolve("nowhere/export.csv");
        String said = refusal(
                new ExportCommand(), "--session", EveryEvent.SESSION.value(), "--format", "csv", "-o", file.toString());
        assertTrue(said.startsWith("The export could not be written to " + file), said);
    }

    @Test
    void anUnknownSessionIsNamed() {
        assertEquals(
                "There is no session R9 in " + dir + "; `vigil sessions` lists what there is.",
                refusal(new ExportCommand(), "--session", "R9", "--format", "csv"));
    }

    @Test
    void aFormatThatIsToComeSaysSo() {
        assertEquals(
                "Export as edf is not available yet.",
                refusal(new ExportCommand(), "--session", EveryEvent.SESSION.value(), "--format", "edf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"fhir {\"resourceType\":\"Bundle\",", "hl7 MSH|^~\\&|VIGIL|"})
    void exportForOtherSystems(String format, String begins) throws IOException {
        Path file = dir.resolve("export." + format);
        assertEquals(
                0,
                run(
                        new ExportCommand(),
                        "--session",
                        EveryEvent.SESSION.value(),
                        "--format",
                        format,
                        "-o",
                        file.toString()));
        assertTrue(Files.readString(file).startsWith(begins), begins);
    }

    @Test
    void verifyOfASoundRecord() {
        assertEquals(0, run(new VerifyCommand()));
        long entries = LAST.seq() + 1;
        assertEquals(
                "The record is sound: 2 sessions, " + entries + " entries, schema 4.\nThe hash chain is whole: "
                        + entries + " entries.\n",
                out.toString());
    }

    @Test
    void verifyNamesTheFirstBadEntry() {
        SessionId gap = new SessionId("gap");
        Recordings.record(
                dir,
                gap,
                List.of(
                        new SessionEntry(1, EveryEvent.at(0), EveryEvent.started(gap, true)),
                        new SessionEntry(3, EveryEvent.at(1), EveryEvent.reading(1, 97))));
        assertEquals(1, run(new VerifyCommand()));
        assertEquals("Entry 2 of session gap is missing.\n", out.toString());
    }

    @Test
    void aRecordThatCannotBeOpenedIsRefusedInOneSentence() throws IOException {
        Files.writeString(dir.resolve("vigil.db"), "no database");
        String sentence = dir.resolve("vigil.db") + " cannot be read: it is no database, or it is damaged.";
        assertEquals(sentence, refusal(new SessionsCommand()));
        assertEquals(sentence, refusal(new VerifyCommand()));
        assertEquals(sentence, refusal(new ExportCommand(), "--session", "any", "--format", "csv"));
    }

    private int run(Object command, String... args) {
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out));
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            throw e;
        });
        return line.execute(withData(args));
    }

    private String refusal(Object command, String... args) {
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out));
        String[] all = withData(args);
        StringBuilder said = new StringBuilder();
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            said.append(assertThrows(CannotDo.class, () -> {
                        throw e;
                    })
                    .getMessage());
            return 2;
        });
        assertEquals(2, line.execute(all));
        assertEquals("", out.toString());
        return said.toString();
    }

    private String[] withData(String... args) {
        return Stream.concat(Stream.of("--data", dir.toString()), Stream.of(args))
                .toArray(String[]::new);
    }
}
