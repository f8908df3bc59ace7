package vigil.app.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The consoles that the guard has to do with: the one that it watches and those that it started.
///
/// A process is held by its handle, which knows when it began: its number may be another's by now.
///
/// Thread rule: confined to the guard's thread.
final class ConsoleProcess {
    /// How long to wait for a killed process to be gone.
    private static final Duration GONE = Duration.ofSeconds(2);

    private final List<String> command;
    private final Map<Long, ProcessHandle> known = new HashMap<>();
    private @Nullable Process started;

    /// @param command starts the console
    ConsoleProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    /// Takes note of a console.
    void meet(long pid) {
        if (!known.containsKey(pid)) {
            ProcessHandle.of(pid).ifPresent(handle -> known.put(pid, handle));
        }
    }

    /// True if any console that the guard knows of runs.
    boolean isAlive() {
        return known.values().stream().anyMatch(ConsoleProcess::runs);
    }

    /// Kills every known console, frozen or not, and waits until they are gone.
    ///
    /// @return false if one cannot be killed, for example while its disk hangs
    boolean kill() throws InterruptedException {
        known.values().forEach(ProcessHandle::destroyForcibly);
        boolean gone = true;
        for (ProcessHandle handle : known.values()) {
            gone &= awaitEnd(handle);
        }
        known.values().removeIf(handle -> !runs(handle));
        return gone;
    }

    /// Starts the console, with this process's own standard streams.
    long start() throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        started = process;
        known.put(process.pid(), process.toHandle());
        return process.pid();
    }

    /// How the console that was started last ended, in words; empty if it runs.
    String end() {
        Process process = started;
        return process == null || process.isAlive() ? "" : "it ended with " + process.exitValue();
    }

    private static boolean awaitEnd(ProcessHandle handle) throws InterruptedException {
        if (!runs(handle)) {
            return true;
        }
        try {
            handle.onExit().get(GONE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return !runs(handle);
        }
    }

    /// A process that is dead but that nobody has asked about still has its number, and Java calls it alive.
    private static boolean runs(ProcessHandle handle) {
        return handle.isAlive() && !isDefunct(handle.pid());
    }

    private static boolean isDefunct(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            int name = stat.lastIndexOf(')');
            return name >= 0 && stat.length() > name + 2 && "ZX".indexOf(stat.charAt(name + 2)) >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
