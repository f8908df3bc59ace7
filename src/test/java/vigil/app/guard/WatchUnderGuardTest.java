package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.SessionSummary;
import vigil.store.SqliteArchive;

/// Real processes: `vigil watch --guard` on a simulated oximeter is killed, or frozen, and goes on.
@Timeout(120)
class WatchUnderGuardTest {
    @TempDir
    private Path data;

    private final List<String> lines = new ArrayList<>();
    private @Nullable Process shell;
    private @Nullable BufferedReader out;

    /// The shell stays when the watch is killed, and `cat` ends only when nobody can write any more: neither the
    /// watch, nor the guard, nor the watch that the guard started.
    @BeforeEach
    void watch() throws IOException {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "signals are sent the way of Linux");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" | cat", "sh"));
        command.addAll(JavaProgram.ofThisProcess("vigil.app.Main")
                .smallWith(List.of(
                        "watch",
                        "--room",
                        "Room 1",
                        "--device",
                        "nonin-df2@sim:calm",
                        "--profiles",
                        Path.of("hardware-profiles").toAbsolutePath().toString(),
                        "--data",
                        data.toString(),
                        "--guard")));
        shell = new ProcessBuilder(command)
                .redirectError(data.resolve("err").toFile())
                .start();
        out = shell.inputReader();
        awaitLine("\"type\":\"reading\"");
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        for (Path file : List.of(data.resolve("guard.beat"), data.resolve("console.beat"))) {
            BeatFile.read(file).flatMap(b -> ProcessHandle.of(b.pid())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aWatchThatIsKilledGoesOnWithItsSessionAndEndsWhenItIsAskedTo() throws IOException {
        awaitGuard();
        console().destroyForcibly();
        awaitLine("\"type\":\"restored\"");
        awaitLine("\"type\":\"reading\"");
        awaitBeat();
        console().destroy();
        awaitEnd();

        assertOneSessionThatEnded();
        assertTrue(guardLog().contains("its process is gone"), guardLog());
    }

    @Test
    @Tag("slow")
    void aWatchThatFreezesIsKilledAndGoesOnWithItsSession() throws IOException {
        awaitGuard();
        ProcessHandle frozen = console();
        new ProcessBuilder("kill", "-STOP", Long.toString(frozen.pid()))
                .start()
                .onExit()
                .join();
        awaitLine("\"type\":\"restored\"");
        awaitLine("\"type\":\"reading\"");
        awaitBeat();
        assertTrue(console().pid() != frozen.pid());
        console().destroy();
        awaitEnd();

        assertOneSessionThatEnded();
        assertTrue(guardLog().contains("without a beat"), guardLog());
    }

    @Test
    void aWatchThatIsAskedToEndTakesItsGuardAlong() throws IOException {
        awaitGuard();
        console().destroy();
        awaitEnd();

        assertOneSessionThatEnded();
        assertTrue(Files.notExists(data.resolve("guard.log")));
    }

    private void assertOneSessionThatEnded() {
        List<SessionSummary> sessions = SqliteArchive.open(data).sessions();
        assertEquals(1, sessions.size());
        assertTrue(sessions.getFirst().endWallMillis().isPresent());
        assertTrue(lines.getLast().contains("\"type\":\"ended\""), lines.getLast());
    }

    private ProcessHandle console() throws IOException {
        return BeatFile.read(data.resolve("console.beat"))
                .flatMap(b -> ProcessHandle.of(b.pid()))
                .orElseThrow();
    }

    private String guardLog() throws IOException {
        return Files.readString(data.resolve("guard.log"));
    }

    /// Readings come once a second, so they pace the looks.
    private void awaitGuard() throws IOException {
        while (BeatFile.read(data.resolve("guard.beat")).isEmpty()) {
            awaitLine("\"type\":\"reading\"");
        }
    }

    private void awaitBeat() throws IOException {
        while (BeatFile.read(data.resolve("console.beat"))
                .filter(b -> b.state() == Beat.State.BEATING)
                .isEmpty()) {
            awaitLine("\"type\":\"reading\"");
        }
    }

    private void awaitLine(String part) throws IOException {
        String line = next();
        while (!line.contains(part)) {
            line = next();
        }
    }

    private String next() throws IOException {
        String line = out == null ? null : out.readLine();
        if (line == null) {
            throw new AssertionError("it ended after " + lines + "; " + Files.readString(data.resolve("err")));
        }
        lines.add(line);
        return line;
    }

    private void awaitEnd() throws IOException {
        String line = out == null ? null : out.readLine();
        while (line != null && out != null) {
            lines.add(line);
            line = out.readLine();
        }
    }
}
