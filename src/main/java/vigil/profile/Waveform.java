package vigil.profile;

import java.util.List;
import vigil.metric.Metric;

/// Evenly spaced samples in a message.
///
/// @param samplesPerSecond the nominal rate, in Hz
/// @param missing samples that mean "none"
/// @param highest the highest sample the device may send; what lies above it is damage, never a shape
/// @param offset what is added to each sample
public record Waveform(
        Metric metric, Samples samples, double samplesPerSecond, List<Integer> missing, int highest, double offset) {
    public Waveform {
        missing = List.copyOf(missing);
    }

    /// Where the samples stand.
    public sealed interface Samples {
        /// The highest number a sample has room for.
        int room();

        /// A run of bytes, each a sample.
        ///
        /// @param from the first sample's byte, from 0
        /// @param count how many there are; 0 if the run goes on to the end
        /// @param fromEnd where a run that goes on ends: this many bytes of the frame follow it
        record Run(int from, int count, int fromEnd) implements Samples {
            @Override
            public int room() {
                return 0xFF;
            }
        }

        /// One sample.
        record One(FieldSource.Bits bits) implements Samples {
            @Override
            public int room() {
                return (1 << bits.width()) - 1;
            }
        }
    }

    /// True if the device can have meant `sample`.
    public boolean accepts(int sample) {
        return sample >= 0 && sample <= highest && metric.isPlausible(sample + offset);
    }
}
