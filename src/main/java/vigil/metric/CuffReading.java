package vigil.metric;

/// The outcome of one cuff determination: one set of pressures, or one failure. Never a stream.
///
/// Thread rule: immutable.
public sealed interface CuffReading extends Measurement permits CuffResult, CuffFailure {}
