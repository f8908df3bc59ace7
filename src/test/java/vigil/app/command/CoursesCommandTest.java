package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.session.EveryEvent;
import vigil.store.Recordings;

/// `courses` over a record on the disk.
class CoursesCommandTest {
    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter refused = new StringWriter();

    @BeforeEach
    void record() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
    }

    @Test
    void aPatientWithoutAPlanIsListedWithoutACount() {
        assertEquals(0, run());
        assertEquals(List.of("PATIENT  PLANNED  DOSED  LAST  NEXT", "K-1042   -        0      -     -"), lines());
    }

    @Test
    void aPlanIsTheUsualCourseOfItsModality() {
        assertEquals(0, run("plan", "--patient", "K-1042", "--modality", "iv", "--by", "R. Okafor"));
        assertEquals(List.of("The course of K-1042 is planned; next: session 1 of 6, induction."), lines());
        assertEquals(0, run("--patient", "K-1042"));
        assertTrue(out.toString().contains("Planned: IV: induction 6, booster (version 1, "), out.toString());
        assertTrue(out.toString().contains(", R. Okafor)"), out.toString());
        assertTrue(out.toString().contains(EveryEvent.SESSION.value()), out.toString());
        assertTrue(out.toString().contains("SIMULATED"), out.toString());
    }

    @Test
    void thePartsOfAPlanMayBeOnesOwn() {
        assertEquals(
                0,
                run(
                        "plan",
                        "--patient",
                        "7",
                        "--modality",
                        "im",
                        "--part",
                        "first=8/3",
                        "--part",
                        "later=/28",
                        "--before",
                        "8",
                        "--by",
                        "R. Okafor"));
        assertEquals(List.of("The course of 7 is planned; next: session 1, later."), lines());
    }

    @Test
    void aCourseAsCsv() {
        assertEquals(0, run("--patient", "K-1042", "--format", "csv"));
        assertTrue(out.toString().startsWith("session,start,series,number,of,modality,drug,mg,"), out.toString());
        assertTrue(lines().get(1).endsWith(",ENDED,true"), out.toString());
    }

    @Test
    void whatCannotBePlannedIsRefusedInASentence() {
        assertEquals(2, run("plan", "--patient", "7", "--modality", "tea", "--by", "x"));
        assertEquals("There is no modality \"tea\"; there is: iv, im, intranasal, oral.", refused.toString());
        assertEquals(2, run("plan", "--patient", "7", "--modality", "iv", "--part", "six", "--by", "x"));
        assertTrue(refused.toString().startsWith("A part is written NAME=SESSIONS/DAYS"), refused.toString());
        assertEquals(2, run("plan", "--patient", " ", "--modality", "iv", "--by", "x"));
        assertTrue(refused.toString().contains("reference, and this one is empty."), refused.toString());
        assertEquals(0, run("--patient", "7"));
        assertTrue(out.toString().contains("No plan."), "nothing was kept");
    }

    @Test
    void withoutARecordItSaysSo() {
        assertEquals(
                2,
                new CommandLine(new CoursesCommand())
                        .setExecutionExceptionHandler(this::refuse)
                        .execute());
        assertEquals("Which record? Give --data DIR.", refused.toString());
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        List<String> all = arguments.length > 0 && arguments[0].equals("plan")
                ? Stream.concat(
                                Stream.of("plan", "--data", dir.toString()),
                                Stream.of(arguments).skip(1))
                        .toList()
                : Stream.concat(Stream.of("--data", dir.toString()), Stream.of(arguments))
                        .toList();
        return new CommandLine(new CoursesCommand())
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler(this::refuse)
                .execute(all.toArray(String[]::new));
    }

    private int refuse(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(e instanceof CannotDo)) {
            throw e;
        }
        refused.getBuffer().setLength(0);
        refused.append(e.getMessage());
        return 2;
    }
}
