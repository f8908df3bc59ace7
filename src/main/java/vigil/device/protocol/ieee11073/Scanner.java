package vigil.device.protocol.ieee11073;

import java.util.List;
import java.util.Optional;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;
import vigil.device.protocol.ieee11073.MeasuredObject.Slot;

/// An object of an agent that sends the values of others together: whenever one changes (episodic) or at a
/// steady rate (periodic). It is asleep until the manager enables it.
///
/// Thread rule: immutable.
///
/// @param scanned the objects in the order of a grouped report; one may stand there twice
record Scanner(int handle, boolean isPeriodic, List<Scanned> scanned) {
    Scanner {
        scanned = List.copyOf(scanned);
    }

    /// One object in a grouped report.
    record Scanned(int handle, List<Slot> layout) {
        Scanned {
            layout = List.copyOf(layout);
        }

        int size() {
            return layout.stream().mapToInt(Slot::size).sum();
        }
    }

    /// The scanner that is so described; empty if it is none.
    static Optional<Scanner> of(ObjectDescription said) {
        return switch (said.objectClass()) {
            case Codes.CLASS_EPISODIC_SCANNER, Codes.CLASS_PERIODIC_SCANNER ->
                Optional.of(
                        new Scanner(said.handle(), said.objectClass() == Codes.CLASS_PERIODIC_SCANNER, scanned(said)));
            default -> Optional.empty();
        };
    }

    private static List<Scanned> scanned(ObjectDescription said) {
        return said.attribute(Codes.ATTRIBUTE_SCANNED_OBJECTS)
                .map(map ->
                        EventInfoReader.list(MderReader.of(map), in -> new Scanned(in.u16(), MeasuredObject.slots(in))))
                .orElse(List.of());
    }
}
