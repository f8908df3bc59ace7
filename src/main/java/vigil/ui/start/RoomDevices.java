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

/// Which of the room's devices is the oximeter and which takes the blood pressure: what they measured says so. A
/// device that has measured nothing yet takes the place that is left.
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
        Optional<LinkView> oximeter = first(room.links(), signal).or(() -> source);
        Optional<LinkView> monitor = first(room.links(), cuff);
        List<LinkView> left = room.links().stream()
                .filter(l -> !signal.contains(l.device()) && !cuff.contains(l.device()))
                .filter(l -> !room.oximeters().devices().contains(l.device()))
                .toList();
        if (oximeter.isEmpty() && monitor.isEmpty()) {
            return new RoomDevices(
                    left.stream().findFirst(), left.stream().skip(1).findFirst());
        }
        return new RoomDevices(
                oximeter.or(() -> left.stream().findFirst()),
                monitor.or(() -> left.stream().findFirst()));
    }

    private static Optional<LinkView> first(List<LinkView> links, Set<String> devices) {
        return links.stream().filter(l -> devices.contains(l.device())).findFirst();
    }
}
