package vigil.device.protocol;

import java.time.Duration;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.FrameCounts;
import vigil.device.ProtocolOutput;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// Runs a described device on a live link: bytes to measurements, commands with answers and retries, polls,
/// the cuff.
///
/// Confined to the link thread.
public final class ProfileProtocol implements DeviceProtocol {
    private final Profile profile;

    /// @param device the name the measurements carry, `profile@port`
    public ProfileProtocol(Profile profile, String device) {
        this.profile = profile;
    }

    @Override
    public void start(Timestamp now, ProtocolOutput out) {}

    @Override
    public void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out) {}

    @Override
    public void tick(Timestamp now, ProtocolOutput out) {}

    @Override
    public void command(DeviceCommand command, Timestamp now, ProtocolOutput out) {}

    @Override
    public void stop(Timestamp now, ProtocolOutput out) {}

    @Override
    public Duration silenceLimit() {
        return profile.link().silenceLimit();
    }

    @Override
    public FrameCounts counts() {
        return FrameCounts.NONE;
    }
}
