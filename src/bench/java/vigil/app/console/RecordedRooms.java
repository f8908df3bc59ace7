package vigil.app.console;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigil.app.clinic.LongRoom;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;

/// Some seconds of rooms, lived through beforehand at 60 snapshots a second and played back in a loop: so a frame costs
/// what the screen costs, and nothing of the monitors.
///
/// Thread rule: FX thread.
final class RecordedRooms implements Rooms {
    static final Duration ROUND = Duration.ofNanos(1_000_000_000L / 60);

    private final Map<String, RoomSnapshot[]> lived = new LinkedHashMap<>();
    private final Timestamp start;
    private final int rounds;
    private int round;

    /// @param start the moment that all rooms have come to
    RecordedRooms(List<LongRoom> rooms, Timestamp start, Duration length) {
        this.start = start;
        rounds = (int) (length.toNanos() / ROUND.toNanos());
        for (LongRoom room : rooms) {
            RoomSnapshot[] shots = new RoomSnapshot[rounds];
            for (int i = 0; i < rounds; i++) {
                room.runTo(moment(i), ROUND);
                shots[i] = room.snapshot();
            }
            lived.put(room.name(), shots);
        }
    }

    /// Goes one round on.
    ///
    /// @return the moment of it
    Timestamp next() {
        round = (round + 1) % rounds;
        return moment(round);
    }

    private Timestamp moment(int of) {
        return start.plus(ROUND.multipliedBy(of));
    }

    @Override
    public List<String> names() {
        return List.copyOf(lived.keySet());
    }

    @Override
    public RoomSnapshot snapshot(String room) {
        RoomSnapshot[] shots = lived.get(room);
        if (shots == null) {
            throw new IllegalArgumentException("There is no room " + room + ".");
        }
        return shots[round];
    }

    @Override
    public void submit(String room, MonitorCommand command) {
        // Nobody works here.
    }
}
