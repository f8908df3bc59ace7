package vigil.ui.face;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;
import vigil.ui.language.Texts;

/// The HIGH and MEDIUM alarms of all rooms, each told once, when it begins (ux 13). One that rises to HIGH begins anew;
/// ages, answers and ends are not told.
///
/// Thread rule: FX thread.
public final class AlarmOnsets {
    private static final Texts TEXTS = Texts.of(AlarmOnsets.class);

    private record Onset(String room, AlarmId alarm, AlarmPriority priority, Timestamp since) {}

    private Set<Onset> told = Set.of();

    /// What has begun since it was asked last, most urgent of each room first: `Room 3: HIGH alarm, SpO₂ 84`.
    public List<String> begun(Rooms rooms) {
        Set<Onset> standing = new HashSet<>();
        List<String> said = new ArrayList<>();
        for (String room : rooms.names()) {
            RoomSnapshot snapshot = rooms.snapshot(room);
            for (AlarmOccurrence alarm : snapshot.signalledAlarms()) {
                Onset onset = new Onset(room, alarm.id(), alarm.priority(), alarm.since());
                if (alarm.priority() != AlarmPriority.LOW && standing.add(onset) && !told.contains(onset)) {
                    said.add(TEXTS.say(
                            "spoken.onset",
                            room,
                            TEXTS.say(
                                    "spoken.alarm",
                                    AlarmWords.priority(alarm.priority()),
                                    AlarmLines.title(alarm, snapshot))));
                }
            }
        }
        told = standing;
        return said;
    }
}
