package vigil.app.clinic;

import java.io.IOException;
import java.time.Duration;
import vigil.device.simulated.PseudoTerminal;
import vigil.device.simulated.Scenarios;
import vigil.device.simulated.SimulatedDevice;
import vigil.device.simulated.SimulatedDose;
import vigil.device.simulated.SimulatedPatient;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// A simulated Nonin oximeter on a pseudo-terminal, with its pulse wave 75 times a second: what a room has to carry
/// while it waits for the alarm.
///
/// Owns a thread.
final class WaveOximeter implements AutoCloseable {
    static final String PROFILE = "nonin-df2";

    private static final Duration PACE = Duration.ofMillis(10);

    private final PseudoTerminal line;
    private final SimulatedDevice device;
    private final Clock clock;
    private volatile boolean stopping;

    WaveOximeter(Profile profile, Clock clock, long seed) throws IOException {
        this.clock = clock;
        Timestamp now = clock.now();
        line = PseudoTerminal.open();
        var patient = new SimulatedPatient(seed, now, Scenarios.named("calm"), new SimulatedDose());
        device = SimulatedDevice.of(profile, patient, Scenarios.named("calm"), now, seed);
    }

    /// Where it hangs.
    String port() {
        return line.path();
    }

    /// Begins to send.
    void start() {
        Thread.ofPlatform().name("wave-oximeter").daemon().start(this::run);
    }

    @Override
    public void close() {
        stopping = true;
        line.close();
    }

    private void run() {
        while (!stopping) {
            byte[] due = device.due(clock.now());
            try {
                if (due.length > 0) {
                    line.write(due);
                }
            } catch (IOException e) {
                return;
            }
            new ParkingIdle().idle(PACE);
        }
    }
}
