package vigil.monitor;

import vigil.device.DeviceCommand;

/// The way from a room back to its devices. Called on the monitor's thread; hands over and returns at once.
@FunctionalInterface
public interface DeviceControl {
    /// Asks a device to carry out a command. What it cannot do comes back as [MonitorInput.Refused].
    void request(String device, DeviceCommand command);
}
