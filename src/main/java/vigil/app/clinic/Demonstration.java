package vigil.app.clinic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorInput;
import vigil.monitor.Rooms;
import vigil.profile.Profiles;
import vigil.session.SessionRecorder;

/// Several simulated rooms, each brought to its point of a session.
public final class Demonstration implements AutoCloseable {
    private final List<SimulatedRoom> rooms = new ArrayList<>();
    private final Clinic clinic = new Clinic();

    /// Builds the rooms and lets them live through their past, side by side. Takes some seconds.
    ///
    /// @param now the moment that all of them have come to then
    public Demonstration(List<DemoRoom> played, Profiles profiles, SessionRecorder recorder, Timestamp now) {
        this(played, List.of(), Duration.ZERO, profiles, recorder, now);
    }

    /// The same, with something wrong with the console itself.
    ///
    /// @param faults told to every room
    /// @param faulty for how long before `now`
    public Demonstration(
            List<DemoRoom> played,
            List<MonitorInput> faults,
            Duration faulty,
            Profiles profiles,
            SessionRecorder recorder,
            Timestamp now) {
        for (DemoRoom room : played) {
            SimulatedRoom simulated = new SimulatedRoom(room, profiles, recorder, now);
            rooms.add(simulated);
        }
        rooms.parallelStream().forEach(room -> {
            if (!faults.isEmpty()) {
                room.runTo(now.plus(faulty.negated()));
                faults.forEach(room.rig()::submit);
            }
            room.runToNow();
        });
        // Only now: a room whose console died has another monitor since.
        rooms.forEach(room -> clinic.add(room.name(), room.rig().monitor(), room.rig()::submit));
    }

    /// The rooms as screens see them.
    public Rooms rooms() {
        return clinic;
    }

    /// The rooms and their links.
    public List<SimulatedRoom> simulatedRooms() {
        return List.copyOf(rooms);
    }

    /// Goes on in real time.
    public void goLive(Clock clock) {
        rooms.forEach(room -> room.goLive(clock));
    }

    @Override
    public void close() {
        rooms.forEach(SimulatedRoom::close);
    }
}
