package vigil.device;

import java.util.Set;
import vigil.metric.Measurement;

/// Where a protocol puts what it produces. Called on the link thread.
public interface ProtocolOutput {
    /// A whole, checked frame was understood: the device is alive.
    void frameAccepted();

    /// A measurement, valid or not.
    void measured(Measurement measurement);

    /// Bytes for the device.
    void send(byte[] bytes);

    /// The cuff began or ended a determination (a result or failure comes as a measurement of its own).
    void cuffRunning(boolean running);

    /// What the device raises by its own rules changed, or is known for the first time.
    ///
    /// @param standing all that it raises now
    void deviceAlarms(Set<DeviceAlarm> standing);

    /// A command that this device cannot carry out now, in words.
    void refused(DeviceCommand command, String reason);
}
