package vigil.app.clinic;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// What the people of a simulated room do, and when: start the session, start and stop the infusion, note
/// what they see, and acknowledge alarms if somebody attends.
final class DemoScript {
    private static final String NURSE = "R. Okafor";
    /// How long an attended alarm signals before it is acknowledged.
    private static final Duration RESPONSE = Duration.ofSeconds(14);

    private final Deque<Map.Entry<Timestamp, MonitorCommand>> plan = new ArrayDeque<>();
    private final boolean attended;

    DemoScript(DemoRoom room, Timestamp start) {
        attended = room.attended();
        if (!room.isEmpty()) {
            var acts = new TreeMap<Duration, MonitorCommand>();
            treatment(room, acts);
            remarks(room.doseAt(), acts);
            acts.forEach((after, command) -> plan.add(Map.entry(start.plus(after), command)));
        }
    }

    /// What is done by `now`.
    List<MonitorCommand> due(Timestamp now, RoomSnapshot room) {
        List<MonitorCommand> commands = new ArrayList<>();
        while (!plan.isEmpty() && !now.isBefore(plan.getFirst().getKey())) {
            commands.add(plan.removeFirst().getValue());
        }
        if (attended) {
            room.alarms().stream()
                    .filter(alarm ->
                            isWaiting(alarm) && now.since(alarm.since()).compareTo(RESPONSE) > 0)
                    .forEach(alarm -> commands.add(new MonitorCommand.Acknowledge(alarm.id(), NURSE)));
        }
        return commands;
    }

    private static boolean isWaiting(AlarmOccurrence alarm) {
        return alarm.presence() != Presence.PENDING
                && alarm.priority() != AlarmPriority.LOW
                && !(alarm.inactivation() instanceof Inactivation.Acknowledged);
    }

    private static void treatment(DemoRoom room, Map<Duration, MonitorCommand> acts) {
        TreatmentPlan planned = TreatmentPlan.intravenous(room.milligrams());
        Dose dose = new Dose(planned.drug(), room.milligrams(), Modality.IV);
        Duration stop = room.doseAt().plus(planned.planned());
        acts.put(
                Duration.ZERO,
                new MonitorCommand.StartSession(room.patient(), planned, AlarmPreset.STANDARD.limits(), NURSE));
        if (room.onCuffLimb()) {
            acts.put(Duration.ofSeconds(1), new MonitorCommand.PlaceOximeter(true, NURSE));
        }
        acts.put(room.doseAt(), new MonitorCommand.StartDose(dose, NURSE));
        acts.put(stop, new MonitorCommand.StopDose("planned end", NURSE));
        acts.put(
                stop.plus(planned.observation()).minusSeconds(1),
                new MonitorCommand.EndSession("observation complete", NURSE));
    }

    private static void remarks(Duration dose, Map<Duration, MonitorCommand> acts) {
        acts.put(dose.minusSeconds(30), new MonitorCommand.ScoreSedation(5, NURSE));
        // Between two readings of the programme the pressure rises; somebody sees it and asks for one more.
        acts.put(dose.plusSeconds(1590), new MonitorCommand.StartCuff(NURSE));
        acts.put(dose.plusSeconds(852), new MonitorCommand.RecordAdverseEvent("Dizziness", NURSE));
        acts.put(dose.plusSeconds(1200), new MonitorCommand.ScoreSedation(4, NURSE));
        acts.put(dose.plusSeconds(1350), new MonitorCommand.RecordAdverseEvent("Dissociation", NURSE));
        acts.put(dose.plusSeconds(2700), new MonitorCommand.ScoreSedation(5, NURSE));
        acts.put(dose.plusSeconds(2640), new MonitorCommand.WriteNote("feels calm", NURSE));
    }
}
