package vigil.ui.bedside;

import java.util.List;
import vigil.metric.Metric;

/// What a person can measure by hand and type in.
enum HandField {
    SYSTOLIC("SYS", Metric.NIBP_SYS),
    DIASTOLIC("DIA", Metric.NIBP_DIA),
    MEAN("MAP", Metric.NIBP_MAP),
    CUFF_PULSE("Pulse", Metric.NIBP_PULSE_RATE),
    SATURATION("SpO₂", Metric.SPO2),
    PULSE("PR", Metric.PULSE_RATE),
    BREATHS("RR", Metric.RESP_RATE),
    TEMPERATURE("Temp", Metric.TEMP);

    /// The fields of one blood pressure: they belong together.
    static final List<HandField> CUFF = List.of(SYSTOLIC, DIASTOLIC, MEAN, CUFF_PULSE);

    /// Each a reading of its own.
    static final List<HandField> SINGLE = List.of(SATURATION, PULSE, BREATHS, TEMPERATURE);

    private final String words;
    private final Metric metric;

    HandField(String words, Metric metric) {
        this.words = words;
        this.metric = metric;
    }

    String words() {
        return words;
    }

    Metric metric() {
        return metric;
    }

    /// Only a temperature has a decimal point.
    boolean hasPoint() {
        return this == TEMPERATURE;
    }
}
