package vigil.device.simulated;

import java.util.Optional;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.ProtocolOutput;
import vigil.device.protocol.ProtocolFactory;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.profile.Check;
import vigil.profile.DescribedProfile;
import vigil.profile.Profile;

/// Spoils the checks of frames. To know where a frame ends, it listens to the device as a console would.
///
/// Confined to its device's thread.
final class BadChecks implements ProtocolOutput {
    private final Scenario scenario;
    private final Check check;
    private final DeviceProtocol ear;
    private final Noise chance;
    private long frames;
    private boolean frameEnded;

    private BadChecks(Scenario scenario, Check check, DeviceProtocol ear, Noise chance) {
        this.scenario = scenario;
        this.check = check;
        this.ear = ear;
        this.chance = chance;
    }

    /// Empty if the scenario asks for none, or the profile's frames carry no check.
    static Optional<BadChecks> of(Scenario scenario, Profile profile, Noise chance) {
        if (scenario.all(Fault.BadChecksum.class).findAny().isEmpty()
                || !(profile instanceof DescribedProfile described)) {
            return Optional.empty();
        }
        return described
                .check()
                .map(c -> new BadChecks(scenario, c, ProtocolFactory.protocol(profile, profile.id()), chance));
    }

    /// What the device says, with the checks spoilt that are to be.
    byte[] spoilt(byte[] said, Timestamp at, double seconds) {
        double share = scenario.active(Fault.BadChecksum.class, seconds)
                .mapToDouble(Fault.BadChecksum::chance)
                .max()
                .orElse(0);
        byte[] out = said.clone();
        int from = 0;
        for (int i = 0; i < said.length; i++) {
            frameEnded = false;
            ear.received(new byte[] {said[i]}, 1, at, this);
            if (frameEnded) {
                if (chance.uniform(frames++) < share) {
                    spoil(out, from, i + 1);
                }
                from = i + 1;
            }
        }
        return out;
    }

    /// Turns over the check's lowest bit. What ends a line is no part of the frame, so the place is tried.
    private void spoil(byte[] bytes, int from, int to) {
        int end = to;
        while (end > to - 2 && end > from && !check.holds(bytes, from, end)) {
            end--;
        }
        int at = (check.holds(bytes, from, end) ? end : to) - check.fromEnd();
        if (at >= from) {
            bytes[at] ^= 1;
        }
    }

    @Override
    public void frameAccepted() {
        frameEnded = true;
    }

    @Override
    public void measured(Measurement measurement) {}

    @Override
    public void send(byte[] bytes) {}

    @Override
    public void cuffRunning(boolean running) {}

    @Override
    public void deviceAlarms(Set<DeviceAlarm> standing) {}

    @Override
    public void refused(DeviceCommand command, String reason) {}
}
