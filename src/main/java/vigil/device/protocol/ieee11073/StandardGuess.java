package vigil.device.protocol.ieee11073;

import java.util.List;
import java.util.Optional;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.device.protocol.ieee11073.MeasuredObject.Slot;

/// With which standard configuration a report can be read whose configuration was not recorded: the one of
/// which it holds the objects, in exactly their sizes. Objects beside these are passed over.
///
/// Only for recordings: on a live link nothing is guessed. A blood pressure is known by its form (handle 1,
/// three numbers in six bytes); an oximeter must have sent both its objects, because handle 1 with one number
/// could be a glucose meter's.
///
/// Thread rule: stateless.
final class StandardGuess {
    private StandardGuess() {}

    static Optional<AgentConfiguration> of(EventInfo.Scan scan) {
        List<Observation> all =
                scan.persons().stream().flatMap(p -> p.observations().stream()).toList();
        AgentConfiguration pressure = StandardConfigurations.BLOOD_PRESSURE;
        AgentConfiguration oximeter = StandardConfigurations.OXIMETER;
        if (holds(all, pressure, StandardConfigurations.PRESSURE_HANDLE)) {
            return Optional.of(pressure);
        }
        boolean both = holds(all, oximeter, StandardConfigurations.SATURATION_HANDLE)
                && holds(all, oximeter, StandardConfigurations.PULSE_RATE_HANDLE);
        return both ? Optional.of(oximeter) : Optional.empty();
    }

    private static boolean holds(List<Observation> all, AgentConfiguration configuration, int handle) {
        return configuration.object(handle).stream()
                .anyMatch(object -> all.stream().anyMatch(o -> fits(o, object)));
    }

    private static boolean fits(Observation observation, MeasuredObject object) {
        Slot first = object.layout().getFirst();
        return switch (observation) {
            case EventInfo.Fixed f ->
                f.handle() == object.handle()
                        && (f.values().size() == first.size() || f.values().size() == first.size() + AbsoluteTime.SIZE)
                        && isWritten(object, MderReader.of(f.values()));
            case EventInfo.Variable v ->
                v.handle() == object.handle()
                        && v.values().stream()
                                .anyMatch(a -> a.id() == first.attribute()
                                        && a.value().size() == first.size()
                                        && isWritten(object, MderReader.of(a.value())));
            case EventInfo.Grouped g -> false;
        };
    }

    /// A compound value says itself how many numbers it has, and in how many bytes.
    private static boolean isWritten(MeasuredObject object, MderReader in) {
        int parts = object.components().size();
        return parts == 0 || in.u16() == parts && in.u16() == 2 * parts;
    }
}
