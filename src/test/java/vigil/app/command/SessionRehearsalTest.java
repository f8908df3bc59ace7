package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.store.Recordings;

/// `rehearse` over a recorded session: what was recorded goes through the alarm system again.
class SessionRehearsalTest {
    private static final SessionId SESSION = new SessionId("20261124-150000-R1");
    private static final Timestamp START = EveryEvent.at(0);

    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// Saturation 97 for 10 s, 88 for a minute, acknowledged at second 40, then nothing for 20 s.
    @BeforeEach
    void record() {
        List<SessionEntry> log = new ArrayList<>();
        add(log, 0, EveryEvent.started(SESSION, false));
        for (int second = 1; second <= 70; second++) {
            add(log, second, reading(second, second <= 10 ? 97 : 88));
            if (second == 40) {
                AlarmId alarm = AlarmId.of(AlarmCondition.SPO2_LOW);
                add(log, second, new SessionEvent.Acknowledged(alarm, "R. Okafor"));
            }
        }
        add(log, 90, new SessionEvent.NoteWritten("quiet", ""));
        Recordings.record(dir, SESSION, log);
    }

    @Test
    void theSameLimitsAndPeopleGiveTheSameAlarms() {
        assertEquals(0, run("--preset", "standard", "--audio", "--data", dir.toString(), "--session", SESSION.value()));
        assertEquals("""
                t,condition,state,priority
                26,SPO2_LOW,ACTIVE,MEDIUM
                26,AUDIO,MEDIUM,
                40,SPO2_LOW,ACKED,MEDIUM
                40,AUDIO,NONE,
                80,SPO2_LOW,INACTIVE,NONE
                80,SPO2_NO_SIGNAL,ACTIVE,MEDIUM
                80,AUDIO,MEDIUM,
                """, out.toString());
    }

    @Test
    void otherPeopleMayBeRehearsedToo() throws IOException {
        Path actions = Files.writeString(dir.resolve("actions.csv"), "t,action,condition\n30,PAUSE,\n");
        String[] command = {
            "--preset",
            "standard",
            "--actions",
            actions.toString(),
            "--audio",
            "--data",
            dir.toString(),
            "--session",
            SESSION.value()
        };
        assertEquals(0, run(command));
        assertTrue(out.toString().contains("30,AUDIO,PAUSED,"), out::toString);
        assertTrue(!out.toString().contains("ACKED"), "what people did then does not count");
    }

    @Test
    void aSessionThatIsNotThereIsSaidInOneLine() {
        assertEquals(2, run("--preset", "standard", "--data", dir.toString(), "--session", "nobody"));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void aFileAndASessionAtOnceAreRefused() {
        assertEquals(2, run("--preset", "standard", "--data", dir.toString(), "some.csv"));
        assertEquals(1, err.toString().lines().count());
    }

    private int run(String... arguments) {
        return new CommandLine(new RehearseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExitCodeExceptionMapper(e -> 2)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(arguments);
    }

    private static void add(List<SessionEntry> log, int second, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, START.plus(Duration.ofSeconds(second)), event));
    }

    private static SessionEvent reading(int second, double value) {
        return new SessionEvent.ReadingTaken(new NumericReading(
                START.plus(Duration.ofSeconds(second)),
                "masimo-ascii1@A",
                Metric.SPO2,
                value,
                Validity.VALID,
                List.of()));
    }
}
