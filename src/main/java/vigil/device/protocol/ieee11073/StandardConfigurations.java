package vigil.device.protocol.ieee11073;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.device.protocol.ieee11073.MeasuredObject.Slot;

/// The configurations that agents need not describe, because their number says it all (protocol facts,
/// section 15).
///
/// Thread rule: immutable.
final class StandardConfigurations {
    static final int BLOOD_PRESSURE_ID = 0x02BC;
    static final int OXIMETER_ID = 0x0190;
    static final int OXIMETER_SPOT_ID = 0x0191;

    static final int PRESSURE_HANDLE = 1;
    static final int CUFF_PULSE_HANDLE = 2;
    static final int SATURATION_HANDLE = 1;
    static final int PULSE_RATE_HANDLE = 10;

    static final Slot TIME = new Slot(Codes.ATTRIBUTE_TIME_STAMP, AbsoluteTime.SIZE);
    static final List<Slot> VALUE_AND_TIME = List.of(new Slot(Codes.ATTRIBUTE_BASIC_VALUE, 2), TIME);
    static final List<Slot> PRESSURES_AND_TIME = List.of(new Slot(Codes.ATTRIBUTE_COMPOUND_VALUE, 10), TIME);
    static final List<Integer> PRESSURES =
            List.of(Codes.COMPONENT_SYSTOLIC, Codes.COMPONENT_DIASTOLIC, Codes.COMPONENT_MEAN);

    static final AgentConfiguration BLOOD_PRESSURE = configuration(
            BLOOD_PRESSURE_ID,
            object(PRESSURE_HANDLE, Quantity.BLOOD_PRESSURE, PRESSURES, PRESSURES_AND_TIME),
            object(CUFF_PULSE_HANDLE, Quantity.CUFF_PULSE, List.of(), VALUE_AND_TIME));

    static final AgentConfiguration OXIMETER = oximeter(OXIMETER_ID);
    private static final AgentConfiguration OXIMETER_SPOT = oximeter(OXIMETER_SPOT_ID);

    private StandardConfigurations() {}

    static Optional<AgentConfiguration> find(int id) {
        return switch (id) {
            case BLOOD_PRESSURE_ID -> Optional.of(BLOOD_PRESSURE);
            case OXIMETER_ID -> Optional.of(OXIMETER);
            case OXIMETER_SPOT_ID -> Optional.of(OXIMETER_SPOT);
            default -> Optional.empty();
        };
    }

    private static AgentConfiguration oximeter(int id) {
        return configuration(
                id,
                object(SATURATION_HANDLE, Quantity.OXYGEN_SATURATION, List.of(), VALUE_AND_TIME),
                object(PULSE_RATE_HANDLE, Quantity.PULSE_RATE, List.of(), VALUE_AND_TIME));
    }

    static MeasuredObject object(int handle, Quantity quantity, List<Integer> components, List<Slot> layout) {
        return new MeasuredObject(handle, quantity, quantity.unit(), components, false, layout);
    }

    private static AgentConfiguration configuration(int id, MeasuredObject one, MeasuredObject other) {
        return new AgentConfiguration(id, Map.of(one.handle(), one, other.handle(), other), Map.of());
    }
}
