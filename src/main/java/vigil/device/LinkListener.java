package vigil.device;

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

    /// Something passed over the wire; called before [#measured] tells what it meant. Most listeners do not care.
    default void onWire(String device, WireEvent event) {}
}
