package vigil.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vigil.session.Phase;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionSummary;

/// Folds the milestones of a session's log (start, phases, end) into its line in a list.
final class SummaryFold {
    private SummaryFold() {}

    /// @return empty if the log does not begin with a start
    static Optional<SessionSummary> of(List<SessionEntry> milestones) {
        if (milestones.isEmpty() || !(milestones.getFirst().event() instanceof SessionEvent.Started started)) {
            return Optional.empty();
        }
        Phase phase = started.first();
        OptionalLong end = OptionalLong.empty();
        for (SessionEntry entry : milestones) {
            if (entry.event() instanceof SessionEvent.PhaseEntered entered) {
                phase = entered.phase();
            } else if (entry.event() instanceof SessionEvent.Ended) {
                phase = phase.isLast() ? phase : Phase.ENDED;
                end = OptionalLong.of(entry.at().wallMillis());
            }
        }
        return Optional.of(new SessionSummary(
                started.session(),
                started.room(),
                started.patient(),
                started.plan().modality(),
                phase,
                milestones.getFirst().at().wallMillis(),
                end,
                started.simulated()));
    }
}
