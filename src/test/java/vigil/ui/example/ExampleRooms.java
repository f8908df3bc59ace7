package vigil.ui.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;

/// Rooms that show what they were given and remember what they were asked.
public final class ExampleRooms implements Rooms {
    /// A command and the room it was meant for.
    public record Asked(String room, MonitorCommand command) {}

    private final Map<String, RoomSnapshot> snapshots = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    public ExampleRooms(List<RoomSnapshot> rooms) {
        rooms.forEach(this::publish);
    }

    /// A room's monitor publishes.
    public void publish(RoomSnapshot snapshot) {
        snapshots.put(snapshot.room(), snapshot);
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<String> names() {
        return List.copyOf(snapshots.keySet());
    }

    @Override
    public RoomSnapshot snapshot(String room) {
        RoomSnapshot snapshot = snapshots.get(room);
        if (snapshot == null) {
            throw new IllegalArgumentException("no room " + room);
        }
        return snapshot;
    }

    @Override
    public void submit(String room, MonitorCommand command) {
        snapshot(room);
        asked.add(new Asked(room, command));
    }
}
