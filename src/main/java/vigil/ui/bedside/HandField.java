package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import vigil.metric.Metric;

/// What a person can measure by hand and type in.
enum HandField {
    SYSTOLIC("hand.sys", Metric.NIBP_SYS),
    DIASTOLIC("hand.dia", Metric.NIBP_DIA),
    MEAN("hand.map", Metric.NIBP_MAP),
    CUFF_PULSE("hand.pulse", Metric.NIBP_PULSE_RATE),
    SATURATION("hand.spo2", Metric.SPO2),
    PULSE("hand.pr", Metric.PULSE_RATE),
    BREATHS("hand.rr", Metric.RESP_RATE),
    TEMPERATURE("hand.temp", Metric.TEMP);

    /// The fields of one blood pressure: they belong together.
    static final List<HandField> CUFF = List.of(SYSTOLIC, DIASTOLIC, MEAN, CUFF_PULSE);

    /// Each a reading of its own.
    static final List<HandField> SINGLE = List.of(SATURATION, PULSE, BREATHS, TEMPERATURE);

    private final String key;
    private final Metric metric;

    HandField(String key, Metric metric) {
        this.key = key;
        this.metric = metric;
    }

    String words() {
        return say(key);
    }

    Metric metric() {
        return metric;
    }

    /// Only a temperature has a decimal point.
    boolean hasPoint() {
        return this == TEMPERATURE;
    }
}
