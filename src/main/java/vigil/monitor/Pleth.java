package vigil.monitor;

import vigil.metric.Timestamp;

/// The newest seconds of the plethysmogram.
///
/// @param at when the last sample was taken
/// @param samplesPerSecond the device's rate in Hz; 0 if there is no waveform
/// @param samples oldest first, on the device's own scale; not copied, never written again
/// @param total how many samples came since the room was opened, so that a sweep knows which ones are new
public record Pleth(Timestamp at, double samplesPerSecond, float[] samples, long total) {
    /// No waveform.
    public static final Pleth NONE = new Pleth(new Timestamp(0, 0), 0, new float[0], 0);
}
