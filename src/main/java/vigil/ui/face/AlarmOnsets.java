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
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The HIGH and MEDIUM alarms of all rooms, each told once, when it begins (ux 13). One that rises to HIGH begins anew;
/// ages, answers and ends are not told.
///
/// Thread rule: FX thread.
public final class AlarmOnsets {
    private static final Texts TEXTS = Texts.of(AlarmOnsets.class);

    private record Key(String room, AlarmId alarm, AlarmPriority priority, Timestamp since) {}

    private Set<Key> told = Set.of();

    /// An alarm that began.
    ///
    /// @param title as the engine says it
    public record Onset(String room, AlarmPriority priority, String title) {
        /// The same in the language that is spoken now: `Room 3: HIGH alarm, SpO₂ 84`.
        public String said() {
            String alarm = TEXTS.say("spoken.alarm", AlarmWords.priority(priority), PhraseBook.translate(title));
            return TEXTS.say("spoken.onset", room, alarm);
        }
    }

    /// What has begun since it was asked last, most urgent of each room first.
    public List<Onset> begun(Rooms rooms) {
        Set<Key> standing = new HashSet<>();
        List<Onset> begun = new ArrayList<>();
        for (String room : rooms.names()) {
            RoomSnapshot snapshot = rooms.snapshot(room);
            for (AlarmOccurrence alarm : snapshot.signalledAlarms()) {
                Key key = new Key(room, alarm.id(), alarm.priority(), alarm.since());
                if (alarm.priority() != AlarmPriority.LOW && standing.add(key) && !told.contains(key)) {
                    begun.add(new Onset(room, alarm.priority(), AlarmLines.title(alarm, snapshot)));
                }
            }
        }
        told = standing;
        return begun;
    }
}
