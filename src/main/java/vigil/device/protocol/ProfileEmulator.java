package vigil.device.protocol;

import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// A profile run backwards: it streams and answers as the described device would.
///
/// Confined to the thread of whoever simulates.
public final class ProfileEmulator implements DeviceEmulator {
    /// @param start when the device is switched on
    public ProfileEmulator(Profile profile, EmulatedPatient patient, Timestamp start) {}

    @Override
    public byte[] received(byte[] bytes, int length, Timestamp at) {
        return new byte[0];
    }

    @Override
    public byte[] due(Timestamp now) {
        return new byte[0];
    }
}
