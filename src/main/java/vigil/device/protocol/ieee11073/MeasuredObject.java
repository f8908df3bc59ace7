package vigil.device.protocol.ieee11073;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.device.RawBytes;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;

/// One measuring object of an agent: what it measures, in which unit, and how its values lie in a report of
/// fixed form.
///
/// Thread rule: immutable.
///
/// @param unit the unit's code; 0 if the agent names none
/// @param components for a blood pressure, the codes of its parts in their order
/// @param isModified true if a supplemental type says that it is a special way of measuring (fast response,
///     spot check)
/// @param layout the attributes in their order
record MeasuredObject(
        int handle, Quantity quantity, int unit, List<Integer> components, boolean isModified, List<Slot> layout) {

    MeasuredObject {
        components = List.copyOf(components);
        layout = List.copyOf(layout);
    }

    /// The place of one attribute's value.
    record Slot(int attribute, int size) {}

    boolean hasKnownUnit() {
        return unit == quantity.unit();
    }

    /// The object that is so described; empty if the driver does not know what it measures.
    static Optional<MeasuredObject> of(ObjectDescription said) {
        Optional<MderReader> type = said.attribute(Codes.ATTRIBUTE_TYPE).map(MderReader::of);
        if (type.isEmpty() || type.get().u16() != Codes.PARTITION_SCADA) {
            return Optional.empty();
        }
        return Quantity.of(type.get().u16())
                .map(quantity -> new MeasuredObject(
                        said.handle(),
                        quantity,
                        said.attribute(Codes.ATTRIBUTE_UNIT)
                                .map(u -> MderReader.of(u).u16())
                                .orElse(0),
                        components(said),
                        said.attribute(Codes.ATTRIBUTE_SUPPLEMENTAL_TYPES).isPresent(),
                        said.attribute(Codes.ATTRIBUTE_VALUE_MAP)
                                .map(m -> slots(MderReader.of(m)))
                                .orElse(List.of())));
    }

    private static List<Integer> components(ObjectDescription said) {
        return said.attribute(Codes.ATTRIBUTE_COMPONENTS)
                .map(c -> EventInfoReader.list(MderReader.of(c), MderReader::u16))
                .orElse(List.of());
    }

    /// A value map: attributes with their sizes.
    static List<Slot> slots(MderReader in) {
        return EventInfoReader.list(in, slot -> new Slot(slot.u16(), slot.u16()));
    }

    /// The values of a fixed observation by their attribute. It may leave out what stands last in the map: the
    /// facts and an open implementation differ on whether configuration 0190 sends its time.
    ///
    /// @return empty if the bytes do not end where an attribute ends
    static Optional<Map<Integer, RawBytes>> values(List<Slot> layout, MderReader in) {
        Map<Integer, RawBytes> values = new HashMap<>();
        List<Slot> open = new ArrayList<>(layout);
        while (in.left() > 0 && !open.isEmpty()) {
            Slot slot = open.removeFirst();
            values.put(slot.attribute(), in.part(slot.size()).rest());
        }
        in.end();
        return in.isBroken() ? Optional.empty() : Optional.of(values);
    }
}
