package vigil.ui.bedside;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import vigil.metric.Timestamp;
import vigil.session.Correctable;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What one more touch of the same button takes back, for ten seconds (ux 8). It is a correction in the record, not a
/// deletion.
///
/// Thread rule: immutable.
///
/// @param entry what is taken back
/// @param event what it says
/// @param secondsLeft until it can only be corrected by its sheet
/// @param ready false for a moment after the entry: a hand that hits twice takes nothing back
record Undo(long entry, SessionEvent event, long secondsLeft, boolean ready) {
    /// Why, for the record.
    static final String REASON = "Taken back at once";

    /// Ux 8.
    private static final Duration OFFERED = Duration.ofSeconds(10);
    /// This project's own: shorter than a second touch on purpose.
    private static final Duration BOUNCE = Duration.ofMillis(700);

    /// The newest entry of that kind, if it is young enough.
    static Optional<Undo> of(Session session, Predicate<SessionEvent> kind, Timestamp now) {
        return session.charting().correctables().reversed().stream()
                .filter(c -> kind.test(c.event()))
                .findFirst()
                .filter(c -> age(c, now).compareTo(OFFERED) < 0)
                .map(c -> new Undo(
                        c.entry(), c.event(), left(age(c, now)), age(c, now).compareTo(BOUNCE) >= 0));
    }

    private static Duration age(Correctable entry, Timestamp now) {
        return now.since(entry.at());
    }

    private static long left(Duration age) {
        return OFFERED.minus(age).plusMillis(999).toSeconds();
    }

    /// True if that adverse event is what it takes back.
    boolean isOf(String what) {
        return event instanceof SessionEvent.AdverseEvent e && e.what().equals(what);
    }

    /// True if that MOAA/S is what it takes back.
    boolean isOf(int score) {
        return event instanceof SessionEvent.SedationScored e && e.score() == score;
    }
}
