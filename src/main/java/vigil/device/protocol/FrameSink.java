package vigil.device.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.Message;
import vigil.profile.Waveform;

/// Where a [FrameDecoder] puts what the frames say. Called in the order of the bytes, on the caller's
/// thread.
interface FrameSink {
    /// A whole, checked frame; what follows until the next call belongs to it.
    ///
    /// @param offset the place of its first byte, counted from the first byte ever fed
    void frame(long offset);

    /// The frame is this message. Not called for a frame that the profile does not describe.
    void message(Message message);

    /// What the device raises by its own rules, as far as this message tells of it.
    ///
    /// @param decided by the words the profile has for it, what of it stands now; nothing of what is empty.
    ///     The same object as before if the message says the same
    void deviceAlarms(Map<String, Set<DeviceAlarm>> decided);

    /// A number.
    ///
    /// @param value NaN unless the validity has a value
    void value(Metric metric, double value, Validity validity, List<String> status);

    /// One sample of a waveform.
    ///
    /// @param sample NaN unless the validity has a value
    void sample(Waveform waveform, double sample, Validity validity, List<String> status);

    /// News of the cuff.
    void cuff(CuffNews news);
}
