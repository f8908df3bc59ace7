package vigil.app.clinic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.alarm.AlarmPreset;
import vigil.app.story.Act;
import vigil.app.story.ActionTable;
import vigil.app.story.Attendant;
import vigil.app.story.Deed;
import vigil.app.story.Scene;
import vigil.app.story.Stories;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// What the people of a simulated room do, and when: the usual story of the room's modality from check-in to discharge,
/// and the acknowledgement of alarms if somebody attends.
///
/// Confined to the thread that moves the room's time.
final class DemoScript {
    private final DemoRoom room;
    private final Timestamp start;
    private final Deque<Act> waiting = new ArrayDeque<>();
    private final Attendant attendant = new Attendant(Stories.NURSE);
    private boolean begun;

    DemoScript(DemoRoom room, Timestamp start) {
        this.room = room;
        this.start = start;
        if (!room.isEmpty()) {
            waiting.addAll(told(room));
        }
    }

    /// The usual story, and what this room has besides it, in the order of time.
    private static List<Act> told(DemoRoom room) {
        Stream<String> rows = Stream.concat(
                Stream.of("t,action,what,value,text,by"), room.acts().lines());
        return Stream.concat(
                        Stories.of(room.modality()).stream(),
                        ActionTable.read(room.name(), Stories.NURSE, rows).stream())
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }

    /// What is done by `now`.
    List<MonitorCommand> due(Timestamp now, RoomSnapshot snapshot) {
        List<MonitorCommand> commands = new ArrayList<>();
        if (!begun && !room.isEmpty()) {
            begun = true;
            commands.addAll(opening());
        }
        Optional<Session> session = snapshot.session();
        while (session.isPresent()
                && !waiting.isEmpty()
                && !now.isBefore(start.plus(waiting.getFirst().at()))) {
            Scene scene = new Scene(session.get(), snapshot.alarms(), List.of(), now);
            Deed next = waiting.removeFirst().deed();
            if (next.isNeeded(scene)) {
                commands.add(next.command(scene));
            }
        }
        if (room.attended()) {
            commands.addAll(attendant.due(now, snapshot));
        }
        return commands;
    }

    private List<MonitorCommand> opening() {
        TreatmentPreset treatment = TreatmentPreset.standard();
        List<MonitorCommand> commands = new ArrayList<>();
        commands.add(new MonitorCommand.StartSession(
                room.patient(),
                TreatmentPlan.of(treatment.of(room.modality())),
                AlarmPreset.STANDARD.limits(),
                treatment,
                Optional.empty(),
                Phase.CHECK_IN,
                Stories.NURSE));
        if (room.onCuffLimb()) {
            commands.add(new MonitorCommand.PlaceOximeter(true, Stories.NURSE));
        }
        return commands;
    }
}
