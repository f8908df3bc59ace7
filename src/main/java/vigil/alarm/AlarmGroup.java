package vigil.alarm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;

/// One alarm through its life: INACTIVE → PENDING → ACTIVE → ACKED / LATCHED → INACTIVE.
///
/// * It signals its highest tier (S8). A tier above the present one makes it ACTIVE anew and ends its acknowledgement
///   and its pause.
/// * HIGH that nobody acknowledged stays HIGH while any tier holds, and is LATCHED when none does (S7). An acknowledged
///   one, and MEDIUM, follow their tier down.
/// * Acknowledged, it is silent and comes back if it still holds (S10); acknowledging what is LATCHED ends it.
/// * A pause of the sound covers what signals at the press, nothing that comes later (S11).
///
/// Thread rule: confined to its engine's thread.
// Requirement: WATCH-LATCH-1
// Control: H12
final class AlarmGroup {
    private final AlarmId id;
    private @Nullable AlarmPriority priority;
    private Presence presence = Presence.PENDING;
    private Inactivation inactivation = Inactivation.NONE;
    private @Nullable Timestamp since;
    private @Nullable Finding spoken;
    private @Nullable Finding seen;
    private @Nullable Finding latest;

    AlarmGroup(AlarmId id) {
        this.id = id;
    }

    /// The priority it signals; null while it does not signal.
    @Nullable
    AlarmPriority priority() {
        return priority;
    }

    boolean isAcknowledged() {
        return inactivation instanceof Inactivation.Acknowledged;
    }

    /// True if it signals and a person keeps it silent.
    boolean isSilenced() {
        return !(inactivation instanceof Inactivation.None);
    }

    /// The alarm in one line: `SpO₂ 88, below 90`; empty while there is nothing to say.
    String words() {
        return spoken == null ? "" : spoken.title() + ", " + spoken.limit();
    }

    AlarmCategory category() {
        return id.condition().subject().category();
    }

    /// True if it neither signals nor is about to.
    boolean isIdle() {
        return priority == null && latest == null;
    }

    /// Takes what one of its rules sees now; the most urgent counts.
    void see(Finding finding) {
        seen = seen == null ? finding : Finding.moreUrgent(seen, finding);
    }

    /// Moves on with what its rules saw since the last time, if anything.
    Optional<AlarmEvent> settle(Timestamp now, SilenceTimes times) {
        Finding finding = seen;
        seen = null;
        latest = finding;
        AlarmPriority present = priority;
        if (finding == null || finding.pending()) {
            return present == null ? Optional.empty() : released(now, present);
        }
        if (present == null || finding.priority().compareTo(present) > 0) {
            return Optional.of(begin(now, finding.priority(), finding));
        }
        if (presence == Presence.LATCHED) {
            return Optional.of(begin(now, present, finding));
        }
        return follow(now, present, finding, times);
    }

    /// S10: what was acknowledged and still holds after its time signals again.
    Optional<AlarmEvent> realarm(Timestamp now) {
        if (inactivation instanceof Inactivation.Acknowledged a && !now.isBefore(a.until())) {
            inactivation = Inactivation.NONE;
            return Optional.of(event(now, AlarmTransition.REALARM));
        }
        return Optional.empty();
    }

    /// S10: a person has seen it. No effect unless it signals.
    Optional<AlarmEvent> acknowledge(Timestamp now, String by, SilenceTimes times) {
        if (priority == null || isAcknowledged()) {
            return Optional.empty();
        }
        if (presence == Presence.LATCHED || latest == null) {
            return Optional.of(end(now));
        }
        priority = latest.priority();
        spoken = latest;
        inactivation = new Inactivation.Acknowledged(now, now.plus(times.acknowledged(latest.priority())), by);
        return Optional.of(event(now, AlarmTransition.ACKED));
    }

    /// S11: pauses its sound if it signals now.
    void pause(Timestamp now, Timestamp until, String by) {
        if (priority != null && !isAcknowledged()) {
            inactivation = new Inactivation.AudioPaused(now, until, by);
        }
    }

    /// Ends a pause, at any time or only when its time is over.
    void endPause() {
        if (inactivation instanceof Inactivation.AudioPaused) {
            inactivation = Inactivation.NONE;
        }
    }

    void expirePause(Timestamp now) {
        if (inactivation instanceof Inactivation.AudioPaused p && !now.isBefore(p.until())) {
            inactivation = Inactivation.NONE;
        }
    }

    AudibleSignal audible() {
        if (priority == null) {
            return AudibleSignal.NONE;
        }
        return switch (inactivation) {
            case Inactivation.Acknowledged a -> AudibleSignal.NONE;
            case Inactivation.AudioPaused p -> AudibleSignal.PAUSED;
            case Inactivation.None n -> AudibleSignal.of(priority);
        };
    }

    /// The alarm as it stands; empty if it neither signals nor is about to.
    Optional<AlarmOccurrence> occurrence() {
        if (priority != null && since != null && spoken != null) {
            return Optional.of(
                    new AlarmOccurrence(id, priority, presence, inactivation, since, spoken.title(), spoken.limit()));
        }
        return Optional.ofNullable(latest)
                .map(f -> new AlarmOccurrence(
                        id, f.priority(), Presence.PENDING, Inactivation.NONE, f.since(), f.title(), f.limit()));
    }

    private Optional<AlarmEvent> released(Timestamp now, AlarmPriority present) {
        if (present != AlarmPriority.HIGH || isAcknowledged()) {
            return Optional.of(end(now));
        }
        if (presence == Presence.LATCHED) {
            return Optional.empty();
        }
        presence = Presence.LATCHED;
        return Optional.of(event(now, AlarmTransition.LATCHED));
    }

    /// It signals, and the highest tier is the present one or a lower one.
    private Optional<AlarmEvent> follow(Timestamp now, AlarmPriority present, Finding finding, SilenceTimes times) {
        boolean lower = finding.priority() != present;
        if (lower && present == AlarmPriority.HIGH && !isAcknowledged()) {
            return Optional.empty();
        }
        spoken = finding;
        if (!lower) {
            return Optional.empty();
        }
        priority = finding.priority();
        if (inactivation instanceof Inactivation.Acknowledged a) {
            Timestamp until = a.at().plus(times.acknowledged(finding.priority()));
            inactivation = new Inactivation.Acknowledged(a.at(), until, a.by());
            return Optional.of(event(now, AlarmTransition.ACKED));
        }
        return Optional.of(event(now, AlarmTransition.DOWNGRADED));
    }

    private AlarmEvent begin(Timestamp now, AlarmPriority at, Finding finding) {
        // What is latched and passes a lower limit goes on telling what was HIGH.
        if (finding.priority() == at) {
            spoken = finding;
        }
        priority = at;
        presence = Presence.ACTIVE;
        inactivation = Inactivation.NONE;
        since = now;
        return event(now, AlarmTransition.ACTIVE);
    }

    private AlarmEvent end(Timestamp now) {
        priority = null;
        presence = Presence.PENDING;
        inactivation = Inactivation.NONE;
        spoken = null;
        return event(now, AlarmTransition.INACTIVE);
    }

    private AlarmEvent event(Timestamp now, AlarmTransition transition) {
        return new AlarmEvent(now, id, transition, priority, spoken == null ? "" : spoken.cause());
    }
}
