package vigil.device.protocol.ieee11073;

import java.util.List;
import vigil.device.RawBytes;
import vigil.device.protocol.ieee11073.EventInfo.Attribute;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;
import vigil.device.protocol.ieee11073.MeasuredObject.Slot;

/// Which device a simulated agent is, and which handles its objects have.
///
/// Thread rule: immutable.
public enum AgentKind {
    /// A pulse oximeter with standard configuration 0190.
    OXIMETER(StandardConfigurations.OXIMETER_ID, 0, 0, 1, 10),
    /// A blood-pressure monitor with standard configuration 02BC.
    BLOOD_PRESSURE(StandardConfigurations.BLOOD_PRESSURE_ID, 1, 2, 0, 0),
    /// Both in one, with a configuration of its own that it must describe first.
    EXTENDED(0x4000, 1, 2, 11, 12);

    private final int configuration;
    private final int pressureHandle;
    private final int cuffPulseHandle;
    private final int saturationHandle;
    private final int pulseRateHandle;

    AgentKind(int configuration, int pressure, int cuffPulse, int saturation, int pulseRate) {
        this.configuration = configuration;
        this.pressureHandle = pressure;
        this.cuffPulseHandle = cuffPulse;
        this.saturationHandle = saturation;
        this.pulseRateHandle = pulseRate;
    }

    int configuration() {
        return configuration;
    }

    boolean hasCuff() {
        return pressureHandle > 0;
    }

    boolean hasProbe() {
        return saturationHandle > 0;
    }

    int pressureHandle() {
        return pressureHandle;
    }

    int cuffPulseHandle() {
        return cuffPulseHandle;
    }

    int saturationHandle() {
        return saturationHandle;
    }

    int pulseRateHandle() {
        return pulseRateHandle;
    }

    /// The objects of [#EXTENDED], as its configuration report describes them.
    EventInfo.Configuration described() {
        List<Slot> number = StandardConfigurations.VALUE_AND_TIME;
        return new EventInfo.Configuration(
                configuration,
                List.of(
                        object(pressureHandle, Quantity.BLOOD_PRESSURE, StandardConfigurations.PRESSURES_AND_TIME),
                        object(cuffPulseHandle, Quantity.CUFF_PULSE, number),
                        object(saturationHandle, Quantity.OXYGEN_SATURATION, number),
                        object(pulseRateHandle, Quantity.PULSE_RATE, number)));
    }

    private static ObjectDescription object(int handle, Quantity quantity, List<Slot> layout) {
        Attribute type = attribute(
                Codes.ATTRIBUTE_TYPE,
                new MderWriter().u16(Codes.PARTITION_SCADA).u16(quantity.code()));
        Attribute unit = attribute(Codes.ATTRIBUTE_UNIT, new MderWriter().u16(quantity.unit()));
        Attribute map = attribute(
                Codes.ATTRIBUTE_VALUE_MAP,
                new MderWriter()
                        .list(layout, (out, slot) -> out.u16(slot.attribute()).u16(slot.size())));
        Attribute parts = attribute(
                Codes.ATTRIBUTE_COMPONENTS, new MderWriter().list(StandardConfigurations.PRESSURES, MderWriter::u16));
        List<Attribute> attributes =
                quantity == Quantity.BLOOD_PRESSURE ? List.of(type, unit, parts, map) : List.of(type, unit, map);
        return new ObjectDescription(Codes.CLASS_NUMERIC, handle, attributes);
    }

    private static Attribute attribute(int id, MderWriter value) {
        RawBytes bytes = value.toRaw();
        return new Attribute(id, bytes);
    }
}
