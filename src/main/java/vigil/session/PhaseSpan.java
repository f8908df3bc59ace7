package vigil.session;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;

/// A phase from its start to its end; the running one has no end yet.
///
/// @param signedIn who was signed in when an emergency was called; empty for any other phase
public record PhaseSpan(Phase phase, Timestamp began, Optional<Timestamp> ended, List<String> signedIn) {
    public PhaseSpan {
        signedIn = List.copyOf(signedIn);
    }

    /// A phase that begins.
    PhaseSpan(Phase phase, Timestamp began) {
        this(phase, began, Optional.empty(), List.of());
    }
}
