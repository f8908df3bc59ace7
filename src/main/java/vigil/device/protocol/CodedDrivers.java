package vigil.device.protocol;

import java.time.ZoneId;
import vigil.device.DeviceEmulator;
import vigil.device.DeviceProtocol;
import vigil.device.EmulatedPatient;
import vigil.device.RecordingDecoder;
import vigil.device.protocol.ieee11073.AgentKind;
import vigil.device.protocol.ieee11073.Ieee11073Agent;
import vigil.device.protocol.ieee11073.Ieee11073Protocol;
import vigil.device.protocol.ieee11073.RecordedAgent;
import vigil.metric.Timestamp;
import vigil.profile.CodedProfile;

/// From the name of a driver to the driver. There is one; a second becomes a second case.
///
/// Devices of coded drivers tell their own time, and are assumed to tell it in the host's time zone.
///
/// Thread rule: stateless; what it makes is confined to one thread.
final class CodedDrivers {
    private CodedDrivers() {}

    static DeviceProtocol protocol(CodedProfile profile, String device) {
        return switch (profile.driver()) {
            case CodedProfile.IEEE_11073_20601 ->
                new Ieee11073Protocol(device, profile.link().silenceLimit(), ZoneId.systemDefault());
            default -> throw noDriver(profile);
        };
    }

    /// The simulated device measures all that the profile may: it is a monitor and an oximeter in one.
    static DeviceEmulator emulator(CodedProfile profile, EmulatedPatient patient, Timestamp start) {
        return switch (profile.driver()) {
            case CodedProfile.IEEE_11073_20601 ->
                new Ieee11073Agent(AgentKind.EXTENDED, patient, ZoneId.systemDefault(), start);
            default -> throw noDriver(profile);
        };
    }

    static RecordingDecoder decoder(CodedProfile profile, RecordingDecoder.Rows rows) {
        return switch (profile.driver()) {
            case CodedProfile.IEEE_11073_20601 -> new RecordedAgent(rows);
            default -> throw noDriver(profile);
        };
    }

    /// The profile's reader lets no other name through.
    static IllegalArgumentException noDriver(CodedProfile profile) {
        return new IllegalArgumentException("This console has no driver called \"" + profile.driver() + "\".");
    }
}
