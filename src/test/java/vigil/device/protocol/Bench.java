package vigil.device.protocol;

import java.time.Duration;
import vigil.device.DeviceCommand;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;

/// A described device and its emulator on one cable, in simulated time. The cable can be cut, either way.
final class Bench {
    static final Duration STEP = Duration.ofMillis(50);

    final RecordingOutput out = new RecordingOutput();
    final StillPatient patient = new StillPatient();
    final DescribedProfile profile;
    final ProfileProtocol host;
    final ProfileEmulator device;
    boolean hostIsHeard = true;
    boolean deviceIsHeard = true;
    Timestamp now = new Timestamp(1_000_000_000L, 1_790_000_000_000L);
    private int carried;

    Bench(String id) {
        profile = TestProfiles.profile(id);
        host = new ProfileProtocol(profile, id + "@bench");
        device = new ProfileEmulator(profile, patient, now);
        host.start(now, out);
    }

    /// Lets the time pass.
    void run(Duration time) {
        Timestamp end = now.plus(time);
        while (now.isBefore(end)) {
            now = now.plus(STEP);
            deliver(device.due(now));
            host.tick(now, out);
            carry();
        }
    }

    void command(DeviceCommand command) {
        host.command(command, now, out);
        carry();
    }

    private void carry() {
        while (carried < out.sent.size()) {
            byte[] bytes = out.sent.get(carried++);
            if (hostIsHeard) {
                deliver(device.received(bytes, bytes.length, now));
            }
        }
    }

    void deliver(byte[] bytes) {
        if (deviceIsHeard && bytes.length > 0) {
            host.received(bytes, bytes.length, now, out);
        }
    }
}
