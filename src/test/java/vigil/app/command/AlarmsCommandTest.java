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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vigil.session.EveryEvent;
import vigil.store.Recordings;

/// `vigil alarms` over a record on the disk.
class AlarmsCommandTest {
    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter refused = new StringWriter();

    @BeforeEach
    void record() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
    }

    @Test
    void everyAlarmStandsInATable() {
        List<String> lines = run();
        assertTrue(lines.getFirst().startsWith("BEGAN "), lines.getFirst());
        assertTrue(lines.get(1).contains(EveryEvent.SESSION.value() + " #"), lines.get(1));
        assertTrue(lines.get(1).endsWith("SIMULATED"), lines.get(1));
    }

    @Test
    void asCsvItIsOneRowAnAlarm() {
        List<String> lines = run("--format", "csv");
        assertEquals(
                "session,room,number,began,ended,condition,subject,priority,cause,acknowledged,acknowledged_by,preset,"
                        + "preset_version,simulated",
                lines.getFirst());
        assertEquals(run().size(), lines.size());
        assertEquals(2, run("--format", "csv", "--limit", "1").size());
    }

    @Test
    void aSearchWithoutAnAnswerSaysSo() {
        assertEquals(List.of("No such alarm was recorded."), run("--text", "no such words"));
        assertEquals(List.of("No such alarm was recorded."), run("--to", "2020-01-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--limit=0 | --limit takes a number above 0, not 0.", "--condition=JOY | JOY", "--from=noon | noon"
            })
    void whatCannotBeSearchedForIsRefused(String option, String words) {
        assertEquals(2, execute(option));
        assertTrue(refused.toString().contains(words), refused::toString);
        assertEquals("", out.toString());
    }

    private List<String> run(String... arguments) {
        out.getBuffer().setLength(0);
        assertEquals(0, execute(arguments), refused::toString);
        return out.toString().lines().toList();
    }

    private int execute(String... arguments) {
        return new CommandLine(new AlarmsCommand())
                .setOut(new PrintWriter(out))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof CannotDo)) {
                        throw e;
                    }
                    refused.append(e.getMessage());
                    return 2;
                })
                .execute(Stream.concat(Stream.of("--data", dir.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
