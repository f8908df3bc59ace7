package vigil.metric;

/// One thing a device reported: a number, the outcome of a cuff inflation, or a stretch of waveform.
///
/// Thread rule: immutable.
public sealed interface Measurement permits NumericReading, CuffReading, WaveformBlock {
    /// The name that stands for a device where a person measured by hand and typed the value in.
    String BY_HAND = "by hand";

    /// The host's time. For a cuff reading, the end of the determination.
    Timestamp at();

    /// The device it came from, as the room names it, for example `masimo-ascii1@/dev/ttyUSB0`.
    String device();
}
