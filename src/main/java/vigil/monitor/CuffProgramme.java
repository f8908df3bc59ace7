package vigil.monitor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.treatment.CuffCadence;
import vigil.treatment.CuffRules;

/// When the cuff is due, when the console starts it by itself, and when a reading is overdue.
///
/// The next reading is due one interval after the last valid one; after one above the MEDIUM limit, within
/// the repeat time. A failed reading satisfies nothing (hazard H13); starts keep their least gap and retries
/// are counted (hazard H14).
///
/// Confined to the monitor's thread.
final class CuffProgramme {
    /// Who is named in the log for a start that no person asked for.
    static final String BY_ITSELF = "schedule";

    private static final AlarmId OVERDUE = AlarmId.of(AlarmCondition.NIBP_OVERDUE);

    private final CuffRules rules;
    private final Deque<Timestamp> retries = new ArrayDeque<>();
    private @Nullable Duration chosen;
    private @Nullable Phase chosenIn;
    private @Nullable Timestamp lastStart;
    private @Nullable AlarmPriority overdue;

    CuffProgramme(CuffRules rules) {
        this.rules = rules;
    }

    /// A person chose another interval; zero turns the programme off. It holds until the phase changes.
    void choose(Duration interval, Phase phase) {
        chosen = interval;
        chosenIn = phase;
    }

    /// A start was asked for, by a person or by this programme.
    void started(Timestamp at) {
        lastStart = at;
    }

    /// The interval in force; zero if the programme is off.
    Duration interval(Session session) {
        if (chosen != null && chosenIn == session.phase()) {
            return chosen;
        }
        CuffCadence cadence = session.plan().cadence();
        return switch (session.phase()) {
            case BASELINE, READY -> cadence.baseline();
            case DOSING, EMERGENCY -> cadence.dosing();
            case OBSERVATION, DISCHARGE_ASSESSMENT -> cadence.observation(Duration.ZERO);
            case SCHEDULED, CHECK_IN, DISCHARGED, ABORTED, ENDED -> Duration.ZERO;
        };
    }

    /// When the next reading is due; empty if none is.
    Optional<Timestamp> due(Session session) {
        Duration interval = interval(session);
        boolean baselineDone =
                session.phase() == Phase.BASELINE && session.baseline().isPresent() && chosenIn != Phase.BASELINE;
        if (session.isEnded() || interval.isZero() || baselineDone) {
            return repeatDue(session);
        }
        Timestamp regular =
                session.lastCuffResult().map(r -> r.at().plus(interval)).orElse(session.began());
        return Optional.of(
                repeatDue(session).filter(repeat -> repeat.isBefore(regular)).orElse(regular));
    }

    /// True if the console should start the cuff by itself now.
    boolean shouldStart(Session session, boolean running, Timestamp now) {
        Optional<Timestamp> due = due(session);
        if (running || due.isEmpty() || session.isEnded()) {
            return false;
        }
        Duration lead = isRepeat(session, due.get()) ? rules.repeatLead() : Duration.ZERO;
        if (now.plus(lead).isBefore(due.get())) {
            return false;
        }
        return lastStart == null || !now.isBefore(lastStart.plus(gap(session, now)));
    }

    /// The programme started the cuff by itself.
    void startedByItself(Session session, Timestamp now) {
        started(now);
        if (failedSinceLastResult(session)) {
            retries.addLast(now);
        }
    }

    /// How many automatic retries were made since the last result.
    int retries(Session session) {
        return failedSinceLastResult(session) ? retries.size() : 0;
    }

    /// The overdue alarm's change, if it changed by now.
    Optional<AlarmInput.Fault> overdueChange(Session session, Timestamp now) {
        AlarmPriority is = overdue(session, now);
        if (is == overdue) {
            return Optional.empty();
        }
        overdue = is;
        String cause = due(session)
                .map(d -> "due " + Words.minutes(now.since(d)) + " ago")
                .orElse("");
        return Optional.of(new AlarmInput.Fault(OVERDUE, is, is == null ? "" : cause));
    }

    /// Takes up after a restart where the log left it: the last start and the retries, so that a console that stops and
    /// comes back never inflates sooner (hazard H14), and what a person chose.
    ///
    /// @param signalled the overdue alarm's priority as it stood
    void restore(List<SessionEntry> log, @Nullable AlarmPriority signalled) {
        overdue = signalled;
        Phase phase = Phase.BASELINE;
        boolean failed = false;
        for (SessionEntry entry : log) {
            SessionEvent event = entry.event();
            if (event instanceof SessionEvent.PhaseEntered e) {
                phase = e.phase();
            } else if (event instanceof SessionEvent.CuffIntervalChosen e) {
                choose(e.interval(), phase);
            } else if (event instanceof SessionEvent.CuffTaken e) {
                failed = e.reading() instanceof CuffFailure;
            } else if (event instanceof SessionEvent.CuffRunning e && e.running()) {
                started(entry.at());
            } else if (event instanceof SessionEvent.CuffRequested e && e.start()) {
                restoreStart(entry.at(), failed && e.by().equals(BY_ITSELF));
            }
        }
    }

    private void restoreStart(Timestamp at, boolean isRetry) {
        started(at);
        if (isRetry) {
            retries.addLast(at);
        }
    }

    private @Nullable AlarmPriority overdue(Session session, Timestamp now) {
        Optional<Timestamp> due = due(session);
        if (due.isEmpty() || session.isEnded()) {
            return null;
        }
        Duration late = now.since(due.get());
        if (late.compareTo(rules.overdueMedium()) >= 0) {
            return AlarmPriority.MEDIUM;
        }
        return late.compareTo(rules.overdueLow()) >= 0 ? AlarmPriority.LOW : null;
    }

    /// The time that must lie between the last start and the next: after too many retries, a whole interval.
    private Duration gap(Session session, Timestamp now) {
        while (!retries.isEmpty()
                && retries.getFirst().plus(rules.retryWindow()).isBefore(now)) {
            retries.removeFirst();
        }
        boolean exhausted = failedSinceLastResult(session) && retries.size() >= rules.retries();
        Duration interval = interval(session);
        return exhausted && interval.compareTo(rules.leastGap()) > 0 ? interval : rules.leastGap();
    }

    private static boolean failedSinceLastResult(Session session) {
        return !session.cuffs().isEmpty() && session.cuffs().getLast() instanceof CuffFailure;
    }

    private static boolean isRepeat(Session session, Timestamp due) {
        return repeatDue(session).filter(due::equals).isPresent();
    }

    /// When the repeat of a reading above the MEDIUM limit is due.
    private static Optional<Timestamp> repeatDue(Session session) {
        CuffLimits limits = session.limitsInForce().cuff();
        return session.lastCuffResult()
                .filter(r -> !session.isEnded() && isSevere(r, limits))
                .map(r -> r.at().plus(limits.repeatWithin()));
    }

    private static boolean isSevere(CuffResult reading, CuffLimits limits) {
        return limits.high().stream()
                .filter(tier -> tier.priority() == AlarmPriority.MEDIUM)
                .anyMatch(tier -> reading.systolic() > tier.systolic() || reading.diastolic() > tier.diastolic());
    }
}
