package vigil.ui.bedside;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What can be taken back at one moment, of each kind that one touch records.
///
/// Thread rule: immutable.
record Undos(Optional<Undo> mark, Optional<Undo> sedation, Optional<Undo> adverse) {
    static Undos of(Session session, Timestamp now) {
        return new Undos(
                Undo.of(session, SessionEvent.EventMarked.class::isInstance, now),
                Undo.of(session, SessionEvent.SedationScored.class::isInstance, now),
                Undo.of(session, SessionEvent.AdverseEvent.class::isInstance, now));
    }
}
