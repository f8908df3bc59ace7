package vigil.session;

import java.util.Optional;
import vigil.metric.Timestamp;

/// A phase from its start to its end; the running one has no end yet.
public record PhaseSpan(Phase phase, Timestamp began, Optional<Timestamp> ended) {}
