package vigil.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;

/// A session and the log it was folded from: some of a report tells how it stood at an earlier moment.
///
/// Thread rule: immutable.
record RecordedSession(Session session, List<SessionEntry> log) {
    RecordedSession {
        log = List.copyOf(log);
    }

    /// @throws IllegalArgumentException if the log has no entries
    static RecordedSession of(List<SessionEntry> log) {
        return new RecordedSession(
                SessionFold.of(log).orElseThrow(() -> new IllegalArgumentException("a log without entries")), log);
    }

    /// The session as it stood when an entry had been written.
    Session asOf(SessionEntry entry) {
        return SessionFold.of(log.stream().filter(e -> e.seq() <= entry.seq()).toList())
                .orElse(session);
    }

    /// The last entry whose event is of a kind.
    Optional<SessionEntry> last(Predicate<SessionEvent> kind) {
        return log.reversed().stream().filter(e -> kind.test(e.event())).findFirst();
    }

    /// True if the session went through check-in, authorisation or discharge. A log of an older Vigil did not, and does
    /// not say by which rules it was treated.
    boolean isGuided() {
        return session.started().first() != Phase.BASELINE
                || log.stream().map(SessionEntry::event).anyMatch(RecordedSession::isGuidance);
    }

    private static boolean isGuidance(SessionEvent event) {
        return event instanceof SessionEvent.CheckAnswered
                || event instanceof SessionEvent.Authorised
                || event instanceof SessionEvent.NasalDeviceGiven
                || event instanceof SessionEvent.Signed;
    }
}
