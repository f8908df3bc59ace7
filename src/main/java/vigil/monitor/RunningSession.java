package vigil.monitor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.EscalatedAlarm;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;
import vigil.session.SessionRecorder;

/// One session while it runs: every event goes to the log, the fold and the alarm system, in this order and nowhere
/// else.
///
/// Confined to the monitor's thread.
final class RunningSession {
    // Requirement: SES-PHASE-4
    // Control: H17
    private final SessionEvent.Started started;
    private final SessionFold fold;
    private final AlarmFold alarms;
    private final SessionRecorder recorder;
    private final Unanswered unanswered;
    private AlarmOutcome outcome;
    private long seq;
    private @Nullable Session folded;

    private RunningSession(
            SessionEntry first,
            SessionEvent.Started started,
            SessionRecorder recorder,
            BiConsumer<EscalatedAlarm, String> told) {
        this.started = started;
        this.recorder = recorder;
        this.unanswered = new Unanswered(started.limits().escalation(), told);
        this.fold = SessionFold.begin(first);
        this.alarms = new AlarmFold(started.limits());
        this.seq = first.seq();
        this.outcome = alarms.take(first);
    }

    /// Begins a new session and records its first entry.
    ///
    /// @param told is given each step that an unanswered alarm reaches, and its title
    static RunningSession begin(
            SessionEvent.Started started,
            Timestamp now,
            SessionRecorder recorder,
            BiConsumer<EscalatedAlarm, String> told) {
        SessionEntry first = new SessionEntry(1, now, started);
        recorder.append(started.session(), first);
        return new RunningSession(first, started, recorder, told);
    }

    /// Takes up a session from its log. Stepping the alarm system at each entry, with the inputs the entry
    /// stands for, leads to the state it had when the last entry was written. Nobody is told again what was
    /// reached.
    ///
    /// @throws IllegalArgumentException if the log does not begin with a start
    static RunningSession resume(
            List<SessionEntry> log, SessionRecorder recorder, BiConsumer<EscalatedAlarm, String> told) {
        SessionEntry first = log.getFirst();
        if (!(first.event() instanceof SessionEvent.Started started)) {
            throw new IllegalArgumentException("a session begins with Started, not " + first.event());
        }
        RunningSession session = new RunningSession(first, started, recorder, told);
        for (SessionEntry entry : log.subList(1, log.size())) {
            session.fold.apply(entry);
            session.adopt(entry.event());
            session.alarms.replay(entry, session::replayed);
            session.seq = entry.seq();
        }
        return session;
    }

    /// Something happened.
    void record(SessionEvent event, Timestamp now) {
        SessionEntry entry = append(event, now);
        adopt(event);
        keep(alarms.take(entry), now);
    }

    /// Only time has passed.
    void tick(Timestamp now) {
        keep(alarms.tick(now), now);
    }

    /// The session so far.
    Session session() {
        Session known = folded;
        if (known == null) {
            known = fold.session();
            folded = known;
        }
        return known;
    }

    /// The alarms as they stand.
    AlarmOutcome outcome() {
        return outcome;
    }

    /// The alarms that nobody answered in time.
    List<EscalatedAlarm> escalated() {
        return unanswered.standing();
    }

    SessionEvent.Started started() {
        return started;
    }

    /// The alarm of this identity, if it stands.
    Optional<AlarmOccurrence> alarm(AlarmId id) {
        return outcome.occurrences().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void keep(AlarmOutcome newest, Timestamp now) {
        outcome = newest;
        for (AlarmEvent change : outcome.events()) {
            append(new SessionEvent.AlarmChanged(change), now);
        }
        for (EscalatedAlarm reached : unanswered.step(outcome, now)) {
            append(new SessionEvent.Escalated(reached.id(), reached.step(), ""), now);
        }
    }

    private void replayed(Timestamp then, AlarmOutcome was) {
        outcome = was;
        unanswered.replay(was, then);
    }

    private void adopt(SessionEvent event) {
        if (event instanceof SessionEvent.LimitsChanged changed) {
            unanswered.adopt(changed.limits().escalation());
        }
    }

    private SessionEntry append(SessionEvent event, Timestamp now) {
        SessionEntry entry = new SessionEntry(++seq, now, event);
        recorder.append(started.session(), entry);
        fold.apply(entry);
        folded = null;
        return entry;
    }
}
