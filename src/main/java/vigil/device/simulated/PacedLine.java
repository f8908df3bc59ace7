package vigil.device.simulated;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import vigil.metric.Timestamp;

/// Bytes on their way along a serial line, which takes one after another: 9600 bits a second are 960
/// characters and no more.
///
/// Confined to its device's thread.
final class PacedLine {
    /// A run of bytes that left the device together.
    ///
    /// @param from when the first bit leaves, in nanoseconds of the monotonic clock
    /// @param to when the last bit is through
    private record Run(byte[] bytes, long from, long to) {
        /// How many bytes are through by `now`.
        int arrived(long now) {
            if (now >= to) {
                return bytes.length;
            }
            return now <= from ? 0 : (int) ((double) (now - from) / (to - from) * bytes.length);
        }
    }

    private final Deque<Run> runs = new ArrayDeque<>();
    private long busyUntil;
    private int taken;

    PacedLine(Timestamp start) {
        busyUntil = start.monoNanos();
    }

    /// True if another run can begin before `moment`.
    boolean isFreeBefore(Timestamp moment) {
        return busyUntil - moment.monoNanos() < 0;
    }

    /// Sends `bytes` once the line is free, at `at` or later.
    ///
    /// @param nanos how long the line is busy with them
    void send(byte[] bytes, Timestamp at, long nanos) {
        long from = Math.max(at.monoNanos(), busyUntil);
        busyUntil = from + nanos;
        runs.add(new Run(bytes, from, busyUntil));
    }

    /// What has arrived at the other end since the last call.
    byte[] arrived(Timestamp now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Run run = runs.peek(); run != null; run = runs.peek()) {
            int through = run.arrived(now.monoNanos());
            out.write(run.bytes(), taken, through - taken);
            taken = through;
            if (through < run.bytes().length) {
                break;
            }
            runs.remove();
            taken = 0;
        }
        return out.toByteArray();
    }

    /// What is on its way is lost.
    void cut() {
        runs.clear();
        taken = 0;
    }
}
