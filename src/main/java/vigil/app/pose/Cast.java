package vigil.app.pose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.monitor.MonitorInput;

/// The simulated rooms that a picture is taken of. Casts that are equal need to live only once.
///
/// @param rooms each comes to its moment at the same time
/// @param past sessions that are over, oldest first: each ended so many days ago as it stands from the end of the list
/// @param faults what is wrong with the console itself, for the last [#FAULTY]
/// @param recording false if the record cannot be written
public record Cast(List<DemoRoom> rooms, List<DemoRoom> past, List<MonitorInput> faults, boolean recording) {
    /// Long enough for every delay of a technical alarm.
    public static final Duration FAULTY = Duration.ofSeconds(20);

    public Cast {
        rooms = List.copyOf(rooms);
        past = List.copyOf(past);
        faults = List.copyOf(faults);
    }

    public static Cast of(List<DemoRoom> rooms) {
        return new Cast(rooms, List.of(), List.of(), true);
    }

    public static Cast of(DemoRoom... rooms) {
        return of(List.of(rooms));
    }

    /// The same after sessions of earlier days.
    public Cast after(DemoRoom... earlier) {
        return new Cast(rooms, List.of(earlier), faults, recording);
    }

    /// The same with something wrong with the console.
    public Cast suffering(MonitorInput fault) {
        List<MonitorInput> more = new ArrayList<>(faults);
        more.add(fault);
        return new Cast(rooms, past, more, recording);
    }

    /// The same on a disk that takes nothing more.
    public Cast unrecorded() {
        return new Cast(rooms, past, faults, false);
    }
}
