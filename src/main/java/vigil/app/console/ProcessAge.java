package vigil.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long ago this process began.
final class ProcessAge {
    /// The start of a process in `/proc/self/stat` is counted in these for every program, whatever the kernel's own
    /// clock does (`man 5 proc_pid_stat`, field 22).
    private static final double TICKS_PER_SECOND = 100;
    /// How many fields lie between the name's closing bracket and the start: the fields 3 to 21.
    private static final int BEFORE_START = 19;

    private ProcessAge() {}

    /// How long ago this process began, to a hundredth of a second; empty where the system does not tell.
    ///
    /// On Linux, Java counts the start from a boot time that is cut to a whole second: up to a second too much. So
    /// there it is read from where Java reads it, against the same clock.
    static Optional<Duration> now() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            return Optional.of(between(stat, Files.readString(Path.of("/proc/uptime"))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // Another system than Linux: there Java's own word is exact.
            return ProcessHandle.current().info().startInstant().map(start -> Duration.between(start, Instant.now()));
        }
    }

    /// @param stat what `/proc/self/stat` says
    /// @param uptime what `/proc/uptime` says
    /// @throws NumberFormatException if a number is none
    /// @throws IndexOutOfBoundsException if fields are missing
    static Duration between(String stat, String uptime) {
        // The program's name stands in brackets and may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        double start = Long.parseLong(fields[BEFORE_START]) / TICKS_PER_SECOND;
        double now = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
        return Duration.ofMillis(Math.round((now - start) * 1000));
    }
}
