package vigil.ui.face;

import java.util.Comparator;
import java.util.List;

/// The alarm band over all rooms: the most urgent alarm, and the others beside it (ux 5.2).
///
/// Thread rule: immutable.
///
/// @param entries all alarms of all rooms, most urgent first: HIGH before LOW, patient before technical
public record WallBand(List<Entry> entries) {
    /// One room's alarm.
    public record Entry(String room, AlarmLine line) {}

    /// Rooms keep the site's order among equals, and inside a room the alarm system's own order holds.
    private static final Comparator<Entry> URGENCY = Comparator.comparing(
                    (Entry e) -> e.line().look().acknowledged())
            .thenComparing((Entry e) -> e.line().look().priority().orElseThrow(), Comparator.reverseOrder())
            .thenComparing((Entry e) -> e.line().look().technical());

    public WallBand {
        entries = entries.stream().sorted(URGENCY).toList();
    }

    /// The band of these rooms.
    public static WallBand of(List<RoomFace> rooms) {
        return new WallBand(rooms.stream()
                .flatMap(r -> r.alarms().stream().map(line -> new Entry(r.room(), line)))
                .toList());
    }
}
