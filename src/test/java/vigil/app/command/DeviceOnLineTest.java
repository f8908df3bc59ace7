package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.device.Transport;
import vigil.device.simulated.Scenario;
import vigil.device.simulated.ScenarioFile;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.TickingEmulator;
import vigil.metric.Timestamp;

/// A simulated device on a line that the test holds, in simulated time: every rest takes 50 ms.
class DeviceOnLineTest {
    private static final Timestamp START = new Timestamp(0, 0);

    private Timestamp now = START;
    private final List<String> reports = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final Deque<Integer> failuresToOpen = new ArrayDeque<>();

    private final class Line implements Transport {
        private final Timestamp breaks;
        private String incoming;

        Line(double breaksAfter, String incoming) {
            this.breaks = START.plus(Duration.ofMillis((long) (breaksAfter * 1000)));
            this.incoming = incoming;
        }

        @Override
        public int read(byte[] buffer) {
            int length = incoming.length();
            System.arraycopy(incoming.getBytes(StandardCharsets.US_ASCII), 0, buffer, 0, length);
            incoming = "";
            return now.isBefore(breaks) ? length : -1;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (!now.isBefore(breaks)) {
                throw new IOException("input/output error");
            }
            said.append(new String(bytes, StandardCharsets.US_ASCII)).append(' ');
        }

        @Override
        public void close() {
            said.append("| ");
        }
    }

    private void run(Line line, double seconds) {
        run(line, seconds, Scenarios.named("calm"));
    }

    private void run(Line line, double seconds, Scenario scenario) {
        SimulatedDevice device = new SimulatedDevice(new TickingEmulator(START), scenario, START, 1);
        Timestamp end = START.plus(Duration.ofMillis((long) (seconds * 1000)));
        DeviceOnLine[] running = new DeviceOnLine[1];
        running[0] = new DeviceOnLine(
                device,
                () -> {
                    if (failuresToOpen.poll() != null) {
                        throw new IOException("not there");
                    }
                    return new Line(1e6, "");
                },
                () -> now,
                atMost -> {
                    now = now.plus(Duration.ofMillis(Math.max(50, atMost.toMillis())));
                    if (!now.isBefore(end)) {
                        running[0].stop();
                    }
                });
        running[0].run(line, reports::add);
    }

    @Test
    void theDeviceSpeaksAndAnswersUntilItIsStopped() {
        run(new Line(1e6, "status?"), 0.35);
        assertEquals("ok 1! 2! 3! | ", said.toString());
        assertEquals(List.of(), reports);
    }

    @Test
    void whenTheLineEndsItIsOpenedAgainAsOftenAsItTakes() {
        failuresToOpen.add(1);
        run(new Line(0.2, ""), 2.45);
        assertEquals("1! | 23! 24! | ", said.toString());
        assertEquals(List.of("The line has ended: the other side is gone.", "The line is open again."), reports);
    }

    @Test
    void aPortThatIsRenamedIsClosedAndOpenedOnceItsNewNameIsThere(@TempDir Path folder) throws IOException {
        Path script =
                Files.write(folder.resolve("s.csv"), List.of("at,for,fault,parameter", "0.22,2.5 s,port renamed,"));
        run(new Line(1e6, ""), 3.45, ScenarioFile.read(script));
        assertEquals("1! 2! | 33! 34! | ", said.toString());
        assertEquals(
                List.of("The line has ended: the scenario gives the port another name.", "The line is open again."),
                reports);
    }
}
