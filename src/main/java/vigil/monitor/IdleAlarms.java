package vigil.monitor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vigil.alarm.AlarmEngine;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmOutcome;
import vigil.alarm.AlarmPreset;
import vigil.alarm.EscalatedAlarm;
import vigil.metric.Timestamp;

/// The alarms of a room in which no session runs: only faults of the console itself, so that a dead
/// loudspeaker is seen before a patient sits down. It also remembers which faults stand, for the session that
/// starts next.
///
/// Confined to the monitor's thread.
final class IdleAlarms {
    private static final AlarmLimits PRESET = AlarmPreset.STANDARD.limits();

    private final AlarmEngine engine = new AlarmEngine(PRESET);
    private final Map<AlarmId, AlarmInput.Fault> faults = new LinkedHashMap<>();
    private final Unanswered unanswered;
    private AlarmOutcome outcome = AlarmOutcome.QUIET;

    /// @param told is given each step that an unanswered alarm reaches, and its title
    IdleAlarms(BiConsumer<EscalatedAlarm, String> told) {
        unanswered = new Unanswered(PRESET.escalation(), told);
    }

    /// A session has ended: what nobody answered in it is counted anew.
    void awaken() {
        unanswered.restart(PRESET.escalation());
    }

    void fault(AlarmInput.Fault fault, Timestamp now) {
        if (fault.priority() == null) {
            faults.remove(fault.id());
        } else {
            faults.put(fault.id(), fault);
        }
        step(fault, now);
    }

    private void step(AlarmInput input, Timestamp now) {
        outcome = engine.step(now, List.of(input));
    }

    void tick(Timestamp now) {
        outcome = engine.step(now, List.of());
        unanswered.step(outcome, now);
    }

    /// Takes what a person asks of these alarms.
    ///
    /// @return false if the command is about something else
    boolean commanded(MonitorCommand command, Timestamp now) {
        if (command instanceof MonitorCommand.Acknowledge c) {
            step(new AlarmInput.Acknowledge(c.alarm(), c.by()), now);
        } else if (command instanceof MonitorCommand.PauseAudio c) {
            step(new AlarmInput.PauseAudio(c.by()), now);
        } else if (command instanceof MonitorCommand.EndAudioPause c) {
            step(new AlarmInput.EndAudioPause(c.by()), now);
        } else {
            return false;
        }
        return true;
    }

    boolean has(AlarmId id) {
        return faults.containsKey(id);
    }

    Collection<AlarmInput.Fault> faults() {
        return List.copyOf(faults.values());
    }

    AlarmOutcome outcome() {
        return outcome;
    }

    /// The alarms that nobody answered in time.
    List<EscalatedAlarm> escalated() {
        return unanswered.standing();
    }
}
