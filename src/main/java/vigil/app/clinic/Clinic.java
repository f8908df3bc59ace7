package vigil.app.clinic;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vigil.monitor.Monitor;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;

/// All rooms of the clinic by name, in the site's order. The names are fixed before anybody asks; each room is watched
/// once it is added. Any thread may call.
public final class Clinic implements Rooms {
    /// As for a screen that stands still (clinical facts, 9.3).
    private static final Duration STANDS_STILL = Duration.ofSeconds(2);

    private volatile Map<String, Place> places = Map.of();

    /// A room's state and the way into it.
    private record Place(Supplier<RoomSnapshot> newest, Consumer<MonitorInput> door) {
        /// Nothing can be asked of a room that nobody watches yet.
        static Place unwatched(String room) {
            RoomSnapshot unheard = RoomSnapshot.unheard(room);
            return new Place(() -> unheard, input -> {});
        }
    }

    /// Names a room that is added later. Until then it shows nothing, and what is asked of it is dropped.
    void name(String room) {
        put(room, Place.unwatched(room));
    }

    /// Adds a room; only while the clinic is built.
    ///
    /// @param door takes inputs to the room's owner
    public void add(String room, Monitor monitor, Consumer<MonitorInput> door) {
        put(room, new Place(monitor::snapshot, door));
    }

    private void put(String room, Place place) {
        Map<String, Place> with = new LinkedHashMap<>(places);
        with.put(room, place);
        places = Collections.unmodifiableMap(with);
    }

    @Override
    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    @Override
    public RoomSnapshot snapshot(String room) {
        return place(room).newest().get();
    }

    @Override
    public void submit(String room, MonitorCommand command) {
        Place place = place(room);
        if (command instanceof MonitorCommand.Acknowledge a
                && a.alarm().condition().isOfTheConsole()) {
            // Every room shows the console's own fault; who has seen it in one room has seen it.
            tellAll(new MonitorInput.Commanded(command));
        } else {
            place.door().accept(new MonitorInput.Commanded(command));
        }
    }

    /// Every room's monitor, as what must live: it publishes many times a second.
    List<Vital> vitals() {
        return places.entrySet().stream()
                .map(place -> vital(place.getKey(), place.getValue().newest()))
                .toList();
    }

    /// A room's monitor as something that must live.
    public static Vital vital(String room, Monitor monitor) {
        return vital(room, monitor::snapshot);
    }

    private static Vital vital(String room, Supplier<RoomSnapshot> newest) {
        return Vital.loop(
                "the monitor of " + room,
                STANDS_STILL,
                () -> Optional.of(newest.get().at()));
    }

    /// Tells every room, for example of a fault of the console itself.
    public void tellAll(MonitorInput input) {
        places.values().forEach(place -> place.door().accept(input));
    }

    private Place place(String room) {
        Place place = places.get(room);
        if (place == null) {
            throw new IllegalArgumentException("there is no room " + room);
        }
        return place;
    }
}
