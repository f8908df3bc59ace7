package vigil.monitor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AudibleSignal;
import vigil.alarm.CuffHold;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.InactiveRule;
import vigil.alarm.Presence;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.session.RecorderHealth;
import vigil.session.Session;

/// One room as it stood at one moment: everything a screen shows of it. Published whole, never changed.
///
/// @param room the room's name, for example `Room 1`
/// @param at when it was published; ages are counted from the screen's own clock, so that a monitor that
///     stops looks stale
/// @param session the running session, or the one that ended last in this room; empty if none was started
/// @param values the continuously measured metrics that any device of the room has reported
/// @param alarms all alarms, most urgent first
/// @param audible what the room is to be heard as
/// @param category what the loudest alarm is about
/// @param hold the hold on the oximeter's no-signal alarm while a cuff squeezes its limb
/// @param inactiveRules the alarm rules that judge nothing now, and why
/// @param escalated the alarms that nobody answered in time
/// @param links the room's devices
/// @param oximeters which of them measure SpO2, and whose numbers count
/// @param recorder how the record is doing
/// @param simulated true if any of the room's devices is simulated
/// @param lastRefusal the last request that could not be carried out, in words; empty if there is none
public record RoomSnapshot(
        String room,
        Timestamp at,
        Optional<Session> session,
        Map<Metric, LiveValue> values,
        CuffStatus cuff,
        Pleth pleth,
        List<AlarmOccurrence> alarms,
        AudibleSignal audible,
        AlarmCategory category,
        Optional<CuffHold> hold,
        List<InactiveRule> inactiveRules,
        List<EscalatedAlarm> escalated,
        List<LinkView> links,
        Oximeters oximeters,
        RecorderHealth recorder,
        boolean simulated,
        String lastRefusal) {

    public RoomSnapshot {
        values = Map.copyOf(values);
        alarms = List.copyOf(alarms);
        inactiveRules = List.copyOf(inactiveRules);
        escalated = List.copyOf(escalated);
        links = List.copyOf(links);
    }

    /// A room of which nothing is said of its oximeters.
    public RoomSnapshot(
            String room,
            Timestamp at,
            Optional<Session> session,
            Map<Metric, LiveValue> values,
            CuffStatus cuff,
            Pleth pleth,
            List<AlarmOccurrence> alarms,
            AudibleSignal audible,
            AlarmCategory category,
            Optional<CuffHold> hold,
            List<InactiveRule> inactiveRules,
            List<EscalatedAlarm> escalated,
            List<LinkView> links,
            RecorderHealth recorder,
            boolean simulated,
            String lastRefusal) {
        this(
                room,
                at,
                session,
                values,
                cuff,
                pleth,
                alarms,
                audible,
                category,
                hold,
                inactiveRules,
                escalated,
                links,
                Oximeters.NONE,
                recorder,
                simulated,
                lastRefusal);
    }

    /// A room that is named, while its monitor is still being built: nothing is known of it.
    public static RoomSnapshot unheard(String room) {
        return new RoomSnapshot(
                room,
                new Timestamp(0, 0),
                Optional.empty(),
                Map.of(),
                CuffStatus.NONE,
                Pleth.NONE,
                List.of(),
                AudibleSignal.NONE,
                AlarmCategory.GENERAL,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                RecorderHealth.IDLE,
                false,
                "");
    }

    /// True while a session runs.
    public boolean isMonitoring() {
        return session.isPresent() && !session.get().isEnded();
    }

    /// The most urgent alarm that has signalled; PENDING ones passed over.
    public Optional<AlarmOccurrence> foremostAlarm() {
        return signalledAlarms().stream().findFirst();
    }

    /// All alarms that have signalled; PENDING ones left out.
    public List<AlarmOccurrence> signalledAlarms() {
        return alarms.stream().filter(a -> a.presence() != Presence.PENDING).toList();
    }

    /// The alarm of a condition, pending or signalled.
    public Optional<AlarmOccurrence> alarm(AlarmCondition condition) {
        return alarms.stream().filter(a -> a.id().condition() == condition).findFirst();
    }
}
