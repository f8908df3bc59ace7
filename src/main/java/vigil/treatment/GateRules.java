package vigil.treatment;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// What the readings before the dose must be.
///
/// Thread rule: immutable.
///
/// @param pressure the limits by age, the youngest first; the first begins at 0
/// @param saturationBelow SpO2 under this on room air is a soft stop, %
/// @param readings how many valid cuff readings make a baseline
/// @param apart the least time between them
/// @param fresh how old SpO2 and pulse rate may be
/// @param source where the numbers come from
public record GateRules(
        List<PressureGate> pressure, int saturationBelow, int readings, Duration apart, Duration fresh, String source) {

    public GateRules {
        pressure = List.copyOf(pressure);
        if (pressure.isEmpty() || pressure.getFirst().fromAge() != 0) {
            throw new IllegalArgumentException("the pressure limits must begin at age 0");
        }
    }

    /// The lowest limits of all ages, for a patient whose age nobody knows.
    public PressureGate strictest() {
        return pressure.stream()
                .min(Comparator.comparingInt(PressureGate::systolic).thenComparingInt(PressureGate::diastolic))
                .orElseThrow();
    }

    /// The limit for a patient of that age in years.
    public PressureGate pressureAt(int age) {
        return pressure.reversed().stream()
                .filter(gate -> age >= gate.fromAge())
                .findFirst()
                .orElse(pressure.getFirst());
    }
}
