package vigil.device.protocol.ieee11073;

import java.util.Optional;
import java.util.stream.Stream;

/// What an object of an agent measures, as far as the driver knows it, and the unit it must be in.
///
/// Other units (kPa among them: its code is in neither the facts nor the test APDUs) are not converted: the value
/// is invalid.
///
/// Thread rule: immutable.
enum Quantity {
    /// Systolic, diastolic and mean together.
    BLOOD_PRESSURE(0x4A04, Codes.UNIT_MMHG, "mmHg"),
    /// The pulse that the cuff counted.
    CUFF_PULSE(0x482A, Codes.UNIT_PER_MINUTE, "/min"),
    OXYGEN_SATURATION(0x4BB8, Codes.UNIT_PERCENT, "%"),
    PULSE_RATE(0x481A, Codes.UNIT_PER_MINUTE, "/min");

    private final int code;
    private final int unit;
    private final String unitInWords;

    Quantity(int code, int unit, String unitInWords) {
        this.code = code;
        this.unit = unit;
        this.unitInWords = unitInWords;
    }

    /// The quantity of a type code of the SCADA partition; empty if the driver does not know it.
    static Optional<Quantity> of(int code) {
        return Stream.of(values()).filter(q -> q.code == code).findFirst();
    }

    int code() {
        return code;
    }

    int unit() {
        return unit;
    }

    String unitInWords() {
        return unitInWords;
    }
}
