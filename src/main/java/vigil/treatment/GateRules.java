package vigil.treatment;

import java.time.Duration;
import java.util.List;

/// What the readings before the dose must be.
///
/// Thread rule: immutable.
///
/// @param pressure the limits by age, the youngest first; the first begins at 0
/// @param saturationBelow SpO2 under this on room air is a soft stop, %
/// @param readings how many valid cuff readings make a baseline
/// @param apart the least time between them
/// @param source where the numbers come from
public record GateRules(List<PressureGate> pressure, int saturationBelow, int readings, Duration apart, String source) {

    public GateRules {
        pressure = List.copyOf(pressure);
        if (pressure.isEmpty() || pressure.getFirst().fromAge() != 0) {
            throw new IllegalArgumentException("the pressure limits must begin at age 0");
        }
    }

    /// The limit for a patient of that age in years.
    public PressureGate pressureAt(int age) {
        return pressure.reversed().stream()
                .filter(gate -> age >= gate.fromAge())
                .findFirst()
                .orElse(pressure.getFirst());
    }
}
