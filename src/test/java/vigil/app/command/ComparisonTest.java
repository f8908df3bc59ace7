package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.store.Recordings;

/// `rehearse --compare`: two sets of limits side by side, and beside what happened.
class ComparisonTest {
    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// 89 for 21 s, told by MEDIUM at 90 after 15 s, and only by LOW with MEDIUM at 88.
    @Test
    void aTableIsComparedWithOtherLimitsAndDelays() throws IOException {
        assertEquals(0, run("--preset", "standard", "--limit", "spo2.medium=88", "--format", "csv", table(89, 21)));
        List<String> rows = out.toString().lines().toList();

        assertEquals("record,item,measure,happened,a,b", rows.getFirst());
        assertTrue(rows.contains("t.csv,MEDIUM,count,,1,0"), out::toString);
        assertTrue(rows.contains("t.csv,SPO2_LOW,count,,1,0"), out::toString);
        assertTrue(rows.contains("t.csv,episode of SPO2_LOW at 10 for 20 to 89,told_by,,MEDIUM,NONE"), out::toString);
        assertTrue(rows.contains("t.csv,episode of SPO2_LOW at 10 for 20 to 89,after_s,,15,"), out::toString);
    }

    @Test
    void thePageForPeopleSaysWhatWouldHaveBeenMissedAndHowItCounts() throws IOException {
        assertEquals(
                0, run("--preset", "standard", "--compare", "standard", "--delay", "spo2.medium=30", table(89, 21)));
        String page = out.toString();

        assertTrue(page.contains("B: standard, version 2 with spo2.medium=30 s\n"), page);
        assertTrue(page.lines().anyMatch(l -> l.matches("missed +0 +1")), page);
        assertTrue(
                page.lines().anyMatch(l -> l.matches("10 s: SpO2 below 90: 89, 20 s +MEDIUM after 15 s +missed")),
                page);
        assertTrue(page.contains("The record is not changed."), page);
        assertFalse(page.contains("what happened"), "a table knows nothing of it");
    }

    @Test
    void anEpisodeIsWhatThePersonSaysItIs() throws IOException {
        assertEquals(
                0,
                run(
                        "--preset",
                        "standard",
                        "--compare",
                        "cautious",
                        "--episode",
                        "90/30",
                        "--severe",
                        "150/90",
                        table(89, 21)));
        assertTrue(out.toString().contains("TRUE EPISODES: 0"), out::toString);
    }

    @Test
    void aSessionStandsBesideWhatHappened() {
        record("20261124-150000-R1", 0);
        assertEquals(
                0,
                run(
                        "--preset",
                        "standard",
                        "--compare",
                        "cautious",
                        "--data",
                        dir.toString(),
                        "--session",
                        "20261124-150000-R1",
                        "--format",
                        "csv"));
        List<String> rows = out.toString().lines().toList();

        // What was recorded is one LOW alarm; both sets tell MEDIUM, and that the signal was lost.
        assertTrue(rows.contains("20261124-150000-R1,MEDIUM,count,0,2,2"), out::toString);
        assertTrue(rows.contains("20261124-150000-R1,LOW,count,1,0,0"), out::toString);
        assertTrue(rows.contains("20261124-150000-R1,gaps in SpO2,count,1,1,1"), out::toString);
        assertTrue(rows.contains("20261124-150000-R1,gaps in SpO2,longest_s,20,20,20"), out::toString);
    }

    @Test
    void allSessionsAreAddedUp() {
        record("20261124-150000-R1", 0);
        record("20261125-150000-R1", 24 * 3600);
        assertEquals(0, run("--preset", "standard", "--compare", "cautious", "--data", dir.toString(), "--all"));
        String page = out.toString();

        assertTrue(page.startsWith("Rehearsed: 2 sessions, 3:00 recorded\n"), page);
        assertTrue(page.lines().anyMatch(l -> l.matches("MEDIUM +0 +4 +4")), page);
        assertTrue(page.lines().anyMatch(l -> l.startsWith("20261125-150000-R1")), page);
        assertTrue(page.contains("2 gaps"), page);
    }

    @Test
    void sessionsAreChosenByRoomAndDay() {
        record("20261124-150000-R1", 0);
        record("20261127-150000-R1", 3 * 24 * 3600);
        String day = LocalDate.ofInstant(EveryEvent.at(3 * 24 * 3600).wall(), ZoneId.systemDefault())
                .toString();
        assertEquals(0, run(all("--from", day, "--to", day, "--room", "R1")));
        assertTrue(out.toString().startsWith("Rehearsed: 20261127-150000-R1, 1:30 recorded\n"), out::toString);
        assertEquals(2, run(all("--room", "R9")));
        assertTrue(err.toString().startsWith("There is no such session in "), err::toString);
    }

    @Test
    void whatCannotBeComparedIsOneSentence() throws IOException {
        String table = table(89, 21);
        for (String[] bad : List.of(
                new String[] {"--compare", "brave", table},
                new String[] {"--limit", "spo2=88", table},
                new String[] {"--delay", "spo2.medium=long", table},
                new String[] {"--compare", "cautious", "--episode", "90", table},
                new String[] {"--compare", "cautious", "--severe", "a/b", table},
                new String[] {"--compare", "cautious", "--all", table},
                new String[] {"--compare", "cautious", "--room", "R1", table},
                new String[] {"--data", dir.toString(), "--all"},
                new String[] {"--compare", "cautious", "--all", "--data", dir.toString(), "--actions", table})) {
            err.getBuffer().setLength(0);
            out.getBuffer().setLength(0);
            assertEquals(
                    2,
                    run(Stream.concat(Stream.of("--preset", "standard"), Stream.of(bad))
                            .toArray(String[]::new)));
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertEquals("", out.toString());
        }
    }

    private String[] all(String... more) {
        return Stream.concat(
                        Stream.of("--preset", "standard", "--compare", "cautious", "--data", dir.toString(), "--all"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /// One row a second: 97 for 10 s, then that, then 97.
    private String table(int spo2, int seconds) throws IOException {
        String rows = Stream.iterate(0, t -> t < seconds + 40, t -> t + 1)
                .map(t -> t + "," + (t < 10 || t >= 10 + seconds ? 97 : spo2))
                .collect(Collectors.joining("\n"));
        return Files.writeString(dir.resolve("t.csv"), "t,spo2\n" + rows).toString();
    }

    /// A minute of readings, 88 from second 10 on; one LOW alarm was recorded; 20 s of the last 30 are lost.
    private void record(String id, int offset) {
        SessionId session = new SessionId(id);
        List<SessionEntry> log = new ArrayList<>();
        add(log, offset, EveryEvent.started(session, false));
        for (int t = 1; t <= 60; t++) {
            add(log, offset + t, EveryEvent.reading(offset + t, t < 10 ? 97 : 88));
        }
        AlarmId low = AlarmId.of(AlarmCondition.SPO2_LOW);
        add(
                log,
                offset + 60,
                new SessionEvent.AlarmChanged(new AlarmEvent(
                        EveryEvent.at(offset + 60),
                        low,
                        AlarmTransition.ACTIVE,
                        AlarmPriority.LOW,
                        "SpO₂ 88, below 92")));
        for (int t = 80; t <= 90; t++) {
            add(log, offset + t, EveryEvent.reading(offset + t, 97));
        }
        Recordings.record(dir, session, log);
    }

    private static void add(List<SessionEntry> log, int second, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, EveryEvent.at(second), event));
    }

    private int run(String... arguments) {
        return new CommandLine(new RehearseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(arguments);
    }
}
