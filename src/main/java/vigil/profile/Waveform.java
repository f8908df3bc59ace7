package vigil.profile;

import vigil.metric.Metric;

/// A run of evenly spaced samples in a message, one byte each.
///
/// @param from the first sample's byte, from 0
/// @param fromEnd where the run ends: this many bytes of the frame follow it
/// @param samplesPerSecond the nominal rate, in Hz
/// @param highest the highest sample the device may send; what lies above it is damage, never a shape
public record Waveform(Metric metric, int from, int fromEnd, double samplesPerSecond, int highest) {
    /// The highest sample that a byte can hold: for a device whose range is not known.
    public static final int ANY_BYTE = 255;

    /// True if the device can have meant `sample`.
    public boolean accepts(int sample) {
        return sample >= 0 && sample <= highest;
    }
}
