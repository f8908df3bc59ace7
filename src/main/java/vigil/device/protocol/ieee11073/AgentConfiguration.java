package vigil.device.protocol.ieee11073;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;

/// How an agent's objects are laid out: the meaning of its reports.
///
/// Thread rule: immutable.
///
/// @param objects those that the driver understands, by handle
/// @param scanners by handle
record AgentConfiguration(int id, Map<Integer, MeasuredObject> objects, Map<Integer, Scanner> scanners) {
    AgentConfiguration {
        objects = Map.copyOf(objects);
        scanners = Map.copyOf(scanners);
    }

    /// What the agent's own description means.
    static AgentConfiguration of(EventInfo.Configuration said) {
        List<MeasuredObject> understood = new ArrayList<>();
        Map<Integer, Scanner> scanners = new HashMap<>();
        for (ObjectDescription object : said.objects()) {
            MeasuredObject.of(object).ifPresent(understood::add);
            Scanner.of(object).ifPresent(s -> scanners.put(s.handle(), s));
        }
        return new AgentConfiguration(said.id(), oneEach(understood), scanners);
    }

    /// An agent may measure the same thing in several ways (ordinary and fast response): the ordinary one is
    /// taken, for two values of one metric in turns would look like one that jumps.
    private static Map<Integer, MeasuredObject> oneEach(List<MeasuredObject> all) {
        Map<Integer, MeasuredObject> chosen = new HashMap<>();
        Set<Quantity> taken = new HashSet<>();
        for (boolean modified : new boolean[] {false, true}) {
            for (MeasuredObject object : all) {
                if (object.isModified() == modified && taken.add(object.quantity())) {
                    chosen.put(object.handle(), object);
                }
            }
        }
        return chosen;
    }

    /// True if there is anything in it that the driver understands.
    boolean isUseful() {
        return !objects.isEmpty();
    }

    Optional<MeasuredObject> object(int handle) {
        return Optional.ofNullable(objects.get(handle));
    }

    /// The scanner to enable, if there are any: one alone, or each value would come twice. A periodic one
    /// rather than an episodic one, because a steady stream tells a steady value from a lost device; of several the
    /// one with the lowest handle.
    Optional<Scanner> scannerToEnable() {
        return scanners.values().stream()
                .min(Comparator.comparingInt((Scanner s) -> s.isPeriodic() ? 0 : 1)
                        .thenComparingInt(Scanner::handle));
    }
}
