package vigil.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import vigil.device.Idle;
import vigil.device.Transport;
import vigil.device.simulated.SimulatedDevice;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Lets a simulated device speak on a real line, until the program is told to end. When the line ends, it is opened
/// again, as a device would go on sending whether or not somebody listens.
///
/// Runs on the thread that calls [#run]; [#stop] may be called by any.
final class DeviceOnLine {
    /// How the line is opened again.
    @FunctionalInterface
    interface Opener {
        Transport open() throws IOException;
    }

    private static final Duration PACE = Duration.ofMillis(10);
    private static final Duration REOPEN_AFTER = Duration.ofSeconds(1);

    private final SimulatedDevice device;
    private final Opener opener;
    private final Clock clock;
    private final Idle idle;
    private final byte[] buffer = new byte[4096];
    private long renamings;
    private volatile boolean stopping;

    DeviceOnLine(SimulatedDevice device, Opener opener, Clock clock, Idle idle) {
        this.device = device;
        this.opener = opener;
        this.clock = clock;
        this.idle = idle;
    }

    /// Ends [#run] at its next step.
    void stop() {
        stopping = true;
    }

    /// Speaks until stopped.
    ///
    /// @param report hears in a sentence when the line ends and when it is there again
    void run(Transport first, Consumer<String> report) {
        Transport line = first;
        while (!stopping) {
            try {
                exchange(line);
                idle.idle(PACE);
            } catch (IOException e) {
                line.close();
                renamings = device.renamings(clock.now());
                report.accept("The line has ended: " + e.getMessage() + ".");
                line = reopened(line);
                if (!stopping) {
                    report.accept("The line is open again.");
                }
            }
        }
        line.close();
    }

    private void exchange(Transport line) throws IOException {
        int heard = line.read(buffer);
        if (heard < 0) {
            throw new IOException("the other side is gone");
        }
        Timestamp now = clock.now();
        if (device.renamings(now) != renamings) {
            throw new IOException("the scenario gives the port another name");
        }
        send(line, device.due(now));
        if (heard > 0) {
            device.received(buffer, heard, now);
        }
    }

    private static void send(Transport line, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            line.write(bytes);
        }
    }

    private Transport reopened(Transport ended) {
        while (!stopping) {
            idle.idle(REOPEN_AFTER);
            Timestamp now = clock.now();
            device.due(now);
            if (device.isBeingRenamed(now)) {
                continue;
            }
            try {
                return opener.open();
            } catch (IOException e) {
                // Not there yet: a device is patient.
            }
        }
        return ended;
    }
}
