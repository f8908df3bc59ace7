package vigil.device.protocol;

import vigil.device.DeviceProtocol;
import vigil.device.LinkSettings;
import vigil.metric.Timestamp;
import vigil.profile.Profile;
import vigil.profile.SerialSettings;

/// From a profile to what runs it: the one place that knows whether a device is described or coded.
///
/// Thread rule: stateless; what it makes is confined to one thread.
public final class ProtocolFactory {
    private ProtocolFactory() {}

    /// The port settings a device is first tried with.
    public static LinkSettings settings(Profile profile) {
        return settings(profile.link().settings());
    }

    /// The same settings in the words of the `device` room.
    public static LinkSettings settings(SerialSettings said) {
        return new LinkSettings(
                said.baud(),
                said.dataBits(),
                LinkSettings.Parity.valueOf(said.parity().name()),
                said.stopBits(),
                LinkSettings.FlowControl.valueOf(said.flowControl().name()),
                said.dtr(),
                said.rts());
    }

    /// The host's side of the conversation with a device.
    ///
    /// @param device the name its measurements carry, `profile@port`
    public static DeviceProtocol protocol(Profile profile, String device) {
        return new ProfileProtocol(profile, device);
    }

    /// The device's side: the same profile run backwards.
    public static DeviceEmulator emulator(Profile profile, EmulatedPatient patient, Timestamp start) {
        return new ProfileEmulator(profile, patient, start);
    }
}
