package vigil.session.score;

import vigil.metric.Timestamp;

/// What was measured or seen, and when.
public record Observed<T>(T value, Timestamp at) {}
