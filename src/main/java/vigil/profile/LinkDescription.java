package vigil.profile;

import java.time.Duration;
import java.util.List;

/// How a device is reached: the settings of its port, others worth trying, and the USB adapters it is known
/// by.
///
/// @param alternatives other settings that units of this kind were seen with, in the order to try
/// @param silenceLimit how long the device may say nothing before its link is stale
public record LinkDescription(
        SerialSettings settings, List<SerialSettings> alternatives, List<UsbId> usb, Duration silenceLimit) {
    public LinkDescription {
        alternatives = List.copyOf(alternatives);
        usb = List.copyOf(usb);
    }
}
