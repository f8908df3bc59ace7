package vigil.metric;

/// A run of evenly spaced waveform samples. It is a shape: no alarm and no number is ever derived from it.
///
/// Thread rule: immutable; the array is copied in and out.
///
/// @param at the time of the last sample
/// @param samplesPerSecond the device's rate, in Hz
public record WaveformBlock(Timestamp at, String device, Metric metric, double samplesPerSecond, float[] samples)
        implements Measurement {

    public WaveformBlock {
        samples = samples.clone();
    }

    @Override
    public float[] samples() {
        return samples.clone();
    }

    /// How many samples there are.
    public int size() {
        return samples.length;
    }

    /// Sample `index`, 0 the oldest, without a copy.
    public float sample(int index) {
        return samples[index];
    }
}
