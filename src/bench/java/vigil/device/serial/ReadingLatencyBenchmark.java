package vigil.device.serial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.SystemClock;
import vigil.device.DeviceCommand;
import vigil.device.DeviceLink;
import vigil.device.LinkListener;
import vigil.device.LinkState;
import vigil.device.LinkTarget;
import vigil.device.LinkThread;
import vigil.device.protocol.ProtocolFactory;
import vigil.device.simulated.PseudoTerminal;
import vigil.metric.Clock;
import vigil.metric.Measurement;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// How long it takes from a line written to a pseudo-terminal to its last reading handed over by a real link thread.
/// One
/// line after the other, with a pause, as a device sends them.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadingLatencyBenchmark {
    /// Two lines in turn: a number that stays the same would not be handed on each time.
    private static final byte[][] LINES = {line("03.60"), line("03.61")};

    /// The metric that the profile reads last.
    private static final vigil.metric.Metric LAST = vigil.metric.Metric.PERFUSION_INDEX;

    private static byte[] line(String perfusion) {
        return ("02/22/16 22:47:45 SN=0000000000 SPO2=098% BPM=097 PI=" + perfusion
                        + "% SPCO=--.-% SPMET=--.-% DESAT=-- PIDELTA=+-- ALARM=0000 EXC=000800\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// A device at one end of a pseudo-terminal, a link at the other.
    @State(Scope.Benchmark)
    public static class Wire {
        private final SynchronousQueue<NumericReading> handedOver = new SynchronousQueue<>();
        private int next;

        @SuppressWarnings("NullAway.Init") // plugged in before the first run
        private PseudoTerminal device;

        @SuppressWarnings("NullAway.Init")
        private LinkThread thread;

        /// Opens the link.
        @Setup
        public void plugIn() throws IOException {
            device = PseudoTerminal.open();
            Profile profile = ProfileCatalog.load(Path.of("hardware-profiles"))
                    .find("masimo-ascii1")
                    .orElseThrow();
            LinkTarget target = new LinkTarget(profile.id(), device.path(), ProtocolFactory.settings(profile));
            Clock clock = SystemClock.fresh();
            DeviceLink link = new DeviceLink(
                    target,
                    new SerialPorts(),
                    ProtocolFactory.protocol(profile, target.device()),
                    new HandedOver(),
                    clock.now());
            thread = new LinkThread(link, clock, new ParkingIdle());
            thread.start();
            while (link.status().state() != LinkState.STARTING) {
                new ParkingIdle().idle(Duration.ofMillis(5));
            }
        }

        /// Lets the link thread go back to its read, as between two lines of a device.
        @Setup(Level.Invocation)
        public void rest() {
            new ParkingIdle().idle(Duration.ofMillis(2));
        }

        /// Closes both ends.
        @TearDown
        public void unplug() throws IOException {
            thread.stop();
            device.close();
        }

        private final class HandedOver implements LinkListener {
            @Override
            public void measured(Measurement measurement) {
                if (measurement instanceof NumericReading reading && reading.metric() == LAST) {
                    try {
                        handedOver.offer(reading, 1, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }

            @Override
            public void stateChanged(String name, LinkState state, String reason, Timestamp at) {}

            @Override
            public void cuffRunning(String name, boolean running, Timestamp at) {}

            @Override
            public void refused(String name, DeviceCommand command, String reason, Timestamp at) {}
        }
    }

    /// One line from the device's end to the reading on the other.
    @Benchmark
    public NumericReading line(Wire wire) throws IOException, InterruptedException {
        wire.device.write(LINES[wire.next++ % LINES.length]);
        return wire.handedOver.take();
    }
}
