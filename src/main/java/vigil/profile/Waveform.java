package vigil.profile;

import vigil.metric.Metric;

/// A run of evenly spaced samples in a message, one byte each.
///
/// @param from the first sample's byte, from 0
/// @param fromEnd where the run ends: this many bytes of the frame follow it
/// @param samplesPerSecond the nominal rate, in Hz
public record Waveform(Metric metric, int from, int fromEnd, double samplesPerSecond) {}
