package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmOutcome;
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
    private static final Duration TICK = Duration.ofMillis(100);

    private final SessionEvent.Started started;
    private final SessionFold fold;
    private final AlarmEngine engine;
    private final SessionRecorder recorder;
    private final AlarmInputs inputs = new AlarmInputs();
    private AlarmOutcome outcome;
    private long seq;
    private @Nullable Session folded;

    private RunningSession(SessionEntry first, SessionEvent.Started started, SessionRecorder recorder) {
        this.started = started;
        this.recorder = recorder;
        this.fold = SessionFold.begin(first);
        this.engine = new AlarmEngine(started.limits());
        this.seq = first.seq();
        this.outcome = engine.step(first.at(), List.of());
    }

    /// Begins a new session and records its first entry.
    static RunningSession begin(SessionEvent.Started started, Timestamp now, SessionRecorder recorder) {
        SessionEntry first = new SessionEntry(1, now, started);
        recorder.append(started.session(), first);
        return new RunningSession(first, started, recorder);
    }

    /// Takes up a session from its log. Stepping the alarm system at each entry, with the inputs the entry stands for,
    /// leads
    /// to the state it had when the last entry was written.
    ///
    /// @throws IllegalArgumentException if the log does not begin with a start
    static RunningSession resume(List<SessionEntry> log, SessionRecorder recorder) {
        SessionEntry first = log.getFirst();
        if (!(first.event() instanceof SessionEvent.Started started)) {
            throw new IllegalArgumentException("a session begins with Started, not " + first.event());
        }
        RunningSession session = new RunningSession(first, started, recorder);
        Timestamp stepped = first.at();
        for (SessionEntry entry : log.subList(1, log.size())) {
            stepped = session.tickUpTo(entry.at(), stepped);
            session.fold.apply(entry);
            session.outcome = session.engine.step(entry.at(), session.inputs.of(entry.event()));
            session.seq = entry.seq();
        }
        return session;
    }

    /// Lets the alarm system judge the silence between two entries, as the ticks did when it was live. What changed
    /// then is
    /// in the log already.
    private Timestamp tickUpTo(Timestamp end, Timestamp from) {
        for (Timestamp t = from.plus(TICK); t.isBefore(end); t = t.plus(TICK)) {
            engine.step(t, List.of());
        }
        return end;
    }

    /// Something happened.
    void record(SessionEvent event, Timestamp now) {
        append(event, now);
        step(inputs.of(event), now);
    }

    /// Only time has passed.
    void tick(Timestamp now) {
        step(List.of(), now);
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

    SessionEvent.Started started() {
        return started;
    }

    /// The alarm of this identity, if it stands.
    Optional<AlarmOccurrence> alarm(AlarmId id) {
        return outcome.occurrences().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void step(List<AlarmInput> inputs, Timestamp now) {
        outcome = engine.step(now, inputs);
        for (AlarmEvent change : outcome.events()) {
            append(new SessionEvent.AlarmChanged(change), now);
        }
    }

    private void append(SessionEvent event, Timestamp now) {
        SessionEntry entry = new SessionEntry(++seq, now, event);
        recorder.append(started.session(), entry);
        fold.apply(entry);
        folded = null;
    }
}
