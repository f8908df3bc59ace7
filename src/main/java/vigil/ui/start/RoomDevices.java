package vigil.ui.start;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigil.metric.CuffReading;
import vigil.metric.Metric;
import vigil.monitor.LinkView;
import vigil.monitor.LiveValue;
import vigil.monitor.RoomSnapshot;

/// Which of the room's devices is the oximeter and which takes the blood pressure: what they measured says so, and
/// before they measured anything what their profiles say that they measure. One module may be both.
///
/// Thread rule: immutable.
record RoomDevices(Optional<LinkView> oximeter, Optional<LinkView> monitor) {

    static RoomDevices of(RoomSnapshot room) {
        Optional<LinkView> source = room.oximeters().source().flatMap(device -> first(room.links(), Set.of(device)));
        Set<String> signal = Stream.of(Metric.SPO2, Metric.PULSE_RATE)
                .map(room.values()::get)
                .filter(Objects::nonNull)
                .map(LiveValue::latest)
                .map(reading -> reading.device())
                .collect(Collectors.toSet());
        Set<String> cuff =
                room.cuff().latest().map(CuffReading::device).stream().collect(Collectors.toSet());
        Set<String> oximeters = Set.copyOf(room.oximeters().devices());
        Optional<LinkView> oximeter =
                first(room.links(), signal).or(() -> source).or(() -> first(room.links(), oximeters));
        Optional<LinkView> other = room.links().stream()
                .filter(l -> !signal.contains(l.device()) && !oximeters.contains(l.device()))
                .findFirst();
        // A module with both is the oximeter and the monitor.
        Optional<LinkView> module = oximeter.filter(o -> room.cuff().canStart());
        return new RoomDevices(
                oximeter, first(room.links(), cuff).or(() -> other).or(() -> module));
    }

    private static Optional<LinkView> first(List<LinkView> links, Set<String> devices) {
        return links.stream().filter(l -> devices.contains(l.device())).findFirst();
    }
}
