package vigil.device;

import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Validity;

/// Decodes a device's recorded bytes into values, without a link and without a clock: what `vigil decode`
/// prints.
///
/// Confined to one thread. Any bytes are allowed; none may throw.
public interface RecordingDecoder {
    /// Takes the next `length` bytes of the recording.
    void feed(byte[] bytes, int length);

    /// The recording is complete.
    ///
    /// @return the tally
    FrameCounts finish();

    /// Where the values go.
    interface Rows {
        /// @param offset the place of the first byte of the value's frame
        /// @param value NaN unless the validity has a value
        void row(long offset, Metric metric, double value, Validity validity, List<String> status);
    }
}
