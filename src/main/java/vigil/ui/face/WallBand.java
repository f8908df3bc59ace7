package vigil.ui.face;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigil.alarm.AlarmId;
import vigil.ui.language.Texts;

/// The alarm band over all rooms: the most urgent alarm, and the others beside it (ux 5.2).
///
/// Thread rule: immutable.
///
/// @param entries all alarms of all rooms, most urgent first: HIGH before LOW, patient before technical; what
/// nobody answered before its equals; a fault of the console stands there once
public record WallBand(List<Entry> entries) {
    private static final Texts TEXTS = Texts.of(WallBand.class);

    /// An alarm.
    ///
    /// @param room the room to open for it
    public record Entry(String room, AlarmLine line) {
        /// Where it is: the room, or all of them for a fault of the console.
        public String place() {
            return line.id().condition().isOfTheConsole() ? TEXTS.say("band.allRooms") : room;
        }
    }

    /// Rooms keep the site's order among equals, and inside a room the alarm system's own order holds.
    private static final Comparator<Entry> URGENCY = Comparator.comparing(
                    (Entry e) -> e.line().look().acknowledged())
            .thenComparing((Entry e) -> e.line().look().priority().orElseThrow(), Comparator.reverseOrder())
            .thenComparing((Entry e) -> e.line().look().technical())
            .thenComparing(e -> !e.line().isForAllRooms());

    public WallBand {
        entries = entries.stream().sorted(URGENCY).toList();
    }

    /// The band of these rooms.
    public static WallBand of(List<RoomFace> rooms) {
        Set<AlarmId> ofTheConsole = new HashSet<>();
        return new WallBand(rooms.stream()
                .flatMap(r -> r.alarms().stream().map(line -> new Entry(r.room(), line)))
                .filter(e -> !e.line().id().condition().isOfTheConsole()
                        || ofTheConsole.add(e.line().id()))
                .toList());
    }
}
