package vigil.metric;

import static vigil.metric.Unit.CELSIUS;
import static vigil.metric.Unit.MILLIMETRE_OF_MERCURY;
import static vigil.metric.Unit.PERCENT;
import static vigil.metric.Unit.PER_MINUTE;
import static vigil.metric.Unit.RELATIVE;

/// What can be measured, each with its unit, its plausible range and its codes in ISO/IEEE 11073-10101 (MDC) and LOINC.
///
/// The range is the plausibility gate that comes before every rule: a value outside it is an invalid sample,
/// counted and never clipped. Ranges of SpO2, pulse rate and blood pressure: clinical facts, section 8; the
/// others are the widest a device of that kind reports. A code of 0 or an empty text means that none was
/// established.
///
/// Thread rule: immutable.
public enum Metric {
    SPO2("SpO₂", PERCENT, 1, 100, 150456, "59408-5"),
    PULSE_RATE("PR", PER_MINUTE, 20, 300, 149530, "8889-8"),
    PERFUSION_INDEX("PI", PERCENT, 0, 100, 150448, "61006-3"),
    PLETH("Pleth", RELATIVE, 0, 65535, 0, ""),
    NIBP_SYS("SYS", MILLIMETRE_OF_MERCURY, 30, 270, 150021, "8480-6"),
    NIBP_DIA("DIA", MILLIMETRE_OF_MERCURY, 10, 245, 150022, "8462-4"),
    NIBP_MAP("MAP", MILLIMETRE_OF_MERCURY, 10, 270, 150023, "8478-0"),
    NIBP_PULSE_RATE("PR (cuff)", PER_MINUTE, 20, 300, 149546, "8867-4"),
    CUFF_PRESSURE("Cuff", MILLIMETRE_OF_MERCURY, 0, 330, 0, ""),
    RESP_RATE("RR", PER_MINUTE, 0, 150, 151562, "9279-1"),
    ETCO2("EtCO₂", MILLIMETRE_OF_MERCURY, 0, 150, 151708, "19891-1"),
    TEMP("Temp", CELSIUS, 15, 45, 150344, "8310-5");

    private final String label;
    private final Unit unit;
    private final double lowest;
    private final double highest;
    private final int mdc;
    private final String loinc;

    Metric(String label, Unit unit, double lowest, double highest, int mdc, String loinc) {
        this.label = label;
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.mdc = mdc;
        this.loinc = loinc;
    }

    /// The short name on a screen, for example `SpO₂`.
    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    /// True if a body can have this value. SpO2 and pulse rate of 0 are never measurements (protocol facts, 22.2).
    public boolean isPlausible(double value) {
        return value >= lowest && value <= highest;
    }

    /// The lowest plausible value, in [#unit()].
    public double lowest() {
        return lowest;
    }

    /// The highest plausible value, in [#unit()].
    public double highest() {
        return highest;
    }

    /// The MDC code, partition included (for example 150456), or 0 if none.
    public int mdc() {
        return mdc;
    }

    /// The LOINC code, or an empty text if none.
    public String loinc() {
        return loinc;
    }
}
