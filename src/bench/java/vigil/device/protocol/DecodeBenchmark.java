package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.DeviceEmulator;
import vigil.device.DeviceProtocol;
import vigil.device.ProtocolOutput;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// How fast a described device is decoded: minutes of its own bytes, as its emulator sends them for a simulated
/// patient, go
/// through the whole live protocol, in pieces of a link's buffer, and come out as readings. One thread.
///
/// The counters are the result: bytes (one million is a megabyte) and frames a second.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecodeBenchmark {
    private static final int PIECE = 1024;
    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration RECORDED = Duration.ofMinutes(5);
    private static final Timestamp START = new Timestamp(0, 1_790_000_000_000L);

    /// The bytes of a device, and the protocol that reads them.
    @State(Scope.Thread)
    public static class Stream {
        @Param({"nonin-df2", "berrymed-pm6750", "masimo-ascii1", "nellcor-ascii"})
        public String profile = "";

        private byte[] bytes = new byte[0];
        private byte[] piece = new byte[PIECE];

        @SuppressWarnings("NullAway.Init") // made by record(), before the first run
        private DeviceProtocol protocol;

        private long framesBefore;
        private Timestamp now = START;

        /// Records five minutes of the device.
        @Setup
        public void record() throws IOException {
            Profile device = ProfileCatalog.load(Path.of("hardware-profiles"))
                    .find(profile)
                    .orElseThrow();
            SimulatedPatient patient = new SimulatedPatient(1, START, Scenarios.named("calm"), new SimulatedDose());
            DeviceEmulator emulator = ProtocolFactory.emulator(device, patient, START);
            if (device instanceof DescribedProfile described) {
                for (String name : described.conversation().start()) {
                    HostCommand command = described.command(name);
                    byte[] said = CommandBytes.of(described, command);
                    emulator.received(said, said.length, START);
                }
            }
            ByteArrayOutputStream recorded = new ByteArrayOutputStream();
            for (Duration t = STEP; t.compareTo(RECORDED) <= 0; t = t.plus(STEP)) {
                recorded.writeBytes(emulator.due(START.plus(t)));
            }
            bytes = recorded.toByteArray();
            protocol = ProtocolFactory.protocol(device, profile + "@bench");
        }
    }

    /// What went through in an iteration, a second.
    @AuxCounters
    @State(Scope.Thread)
    public static class Rate {
        public long bytes;
        public long frames;
    }

    /// Decodes the whole recording.
    @Benchmark
    public void decode(Stream stream, Rate rate, Blackhole hole) {
        ProtocolOutput out = new Swallowed(hole);
        long nanosPerByte = RECORDED.toNanos() / stream.bytes.length;
        for (int at = 0; at < stream.bytes.length; at += PIECE) {
            int length = Math.min(PIECE, stream.bytes.length - at);
            System.arraycopy(stream.bytes, at, stream.piece, 0, length);
            stream.now = stream.now.plus(Duration.ofNanos(length * nanosPerByte));
            stream.protocol.received(stream.piece, length, stream.now, out);
        }
        rate.bytes += stream.bytes.length;
        long frames = stream.protocol.counts().frames();
        rate.frames += frames - stream.framesBefore;
        stream.framesBefore = frames;
    }

    /// Takes every reading, so that none can be left out by the compiler.
    private record Swallowed(Blackhole hole) implements ProtocolOutput {
        @Override
        public void frameAccepted() {}

        @Override
        public void measured(Measurement measurement) {
            hole.consume(measurement);
        }

        @Override
        public void send(byte[] bytes) {
            hole.consume(bytes);
        }

        @Override
        public void cuffRunning(boolean running) {}

        @Override
        public void deviceAlarms(Set<DeviceAlarm> standing) {}

        @Override
        public void refused(DeviceCommand command, String reason) {}
    }
}
