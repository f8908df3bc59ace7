package vigil.monitor;

import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Correctable;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What was done to a dose stays in its order whatever time is corrected: a stop after its start, a phase after the one
/// before. What was done in one step moves as one. Pure.
final class DoseOrder {
    private DoseOrder() {}

    static boolean isOfTheDose(SessionEvent event) {
        return event instanceof SessionEvent.DoseStarted
                || event instanceof SessionEvent.NasalDeviceGiven
                || event instanceof SessionEvent.DosePaused
                || event instanceof SessionEvent.DoseResumed
                || event instanceof SessionEvent.DoseStopped;
    }

    /// Why an entry cannot have happened at `at`; empty if it can.
    static Optional<String> against(Correctable entry, Timestamp at, Session session) {
        if (!isOfTheDose(entry.event())) {
            return Optional.empty();
        }
        List<Correctable> others = session.correctables().stream()
                .filter(c -> isOfTheDose(c.event()) && !c.at().equals(entry.at()))
                .toList();
        boolean overtakes =
                others.stream().anyMatch(c -> c.at().isBefore(entry.at()) ? at.isBefore(c.at()) : c.at().isBefore(at));
        if (overtakes) {
            return Optional.of("What was done to the dose stays in its order; correct the others first.");
        }
        return overtakesAPhase(entry.at(), at, session)
                ? Optional.of("That would put the phases of the session out of order.")
                : Optional.empty();
    }

    /// The phase that began with the entry must stay between its neighbours.
    private static boolean overtakesAPhase(Timestamp from, Timestamp to, Session session) {
        return session.phases().stream()
                .map(PhaseSpan::began)
                .filter(began -> !began.equals(from))
                .anyMatch(began -> began.isBefore(from) ? to.isBefore(began) : began.isBefore(to));
    }
}
