package vigil.app.clinic;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionRecorder;
import vigil.session.SessionSummary;
import vigil.store.SessionStore;

/// What is left of an earlier run in the record: the clock to go on with, and the sessions to take up again.
// Requirement: WATCH-CRASH-1
// Control: H18
public final class Takeover {
    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
    /// A session that was left longer ago is another patient's by now (hazard H6): it is ended, not taken up.
    private static final Duration TOO_LONG = Duration.ofHours(1);

    private Takeover() {}

    /// The clock to record with: it goes on from the newest moment of the sessions that were running.
    public static SystemClock clock(SessionStore store) {
        return store.running().stream()
                .flatMap(s -> store.lastEntry(s.id()).stream())
                .map(SessionEntry::at)
                .max(Comparator.comparingLong(Timestamp::monoNanos))
                .map(SystemClock::continuing)
                .orElseGet(SystemClock::fresh);
    }

    /// Takes up the session that ran in this room, if one did and it is not too long ago.
    ///
    /// @return true if the room goes on with a session
    public static boolean resume(
            RoomRig rig, String room, SessionStore store, SessionRecorder recorder, Timestamp now) {
        Optional<List<SessionEntry>> log = store.running().stream()
                .filter(s -> s.room().equals(room))
                .map(s -> endIfTooOld(s, store.archive().entries(s.id()), recorder, now))
                .flatMap(Optional::stream)
                .findFirst();
        log.ifPresent(entries -> rig.monitor().resume(entries, now));
        return log.isPresent();
    }

    private static Optional<List<SessionEntry>> endIfTooOld(
            SessionSummary session, List<SessionEntry> log, SessionRecorder recorder, Timestamp now) {
        SessionEntry last = log.getLast();
        if (now.since(last.at()).compareTo(TOO_LONG) < 0) {
            return Optional.of(log);
        }
        LOG.warn("session {} stopped more than an hour ago and is ended", session.id());
        recorder.append(
                session.id(),
                new SessionEntry(
                        last.seq() + 1, now, new SessionEvent.Ended("the console stopped and came back late", "")));
        return Optional.empty();
    }
}
