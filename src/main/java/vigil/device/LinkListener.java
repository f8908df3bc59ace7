package vigil.device;

import java.util.Set;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;

/// Who hears of a link. Called on the link thread; must hand over and return at once.
public interface LinkListener {
    void measured(Measurement measurement);

    /// The link changed its state.
    ///
    /// @param reason in words, for example `/dev/ttyUSB0 is in use by another program`; may be empty
    void stateChanged(String device, LinkState state, String reason, Timestamp at);

    /// The cuff of that device began or ended a determination.
    void cuffRunning(String device, boolean running, Timestamp at);

    /// The device's protocol refused a command.
    void refused(String device, DeviceCommand command, String reason, Timestamp at);

    /// What the device raises by its own rules changed, or is known for the first time since the link was made.
    ///
    /// A link that is stale or lost changes nothing: what the device said last stands until it says something else.
    ///
    /// @param standing all that it raises now
    default void deviceAlarms(String device, Set<DeviceAlarm> standing, Timestamp at) {}

    /// Too many of the device's frames are damaged, or no longer.
    ///
    /// @param words how many, in a sentence; empty when it is over
    default void framesDamaged(String device, String words, Timestamp at) {}

    /// Something passed over the wire; called before [#measured] tells what it meant. Most listeners do not care.
    default void onWire(String device, WireEvent event) {}
}
