package vigil.device.protocol;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.profile.ValueField;

/// Gathers the pressures and the pulse of one frame: they are one result or none.
///
/// Confined to one thread; used anew for each frame.
final class CuffNumbers {
    private static final double MISSING = Double.NaN;

    private double systolic = MISSING;
    private double diastolic = MISSING;
    private double mean = MISSING;
    private double pulse = MISSING;
    private boolean anything;
    private boolean accepted = true;
    private boolean garbled;

    /// True if a number of this metric belongs to a cuff result.
    static boolean takes(Metric metric) {
        return switch (metric) {
            case NIBP_SYS, NIBP_DIA, NIBP_MAP, NIBP_PULSE_RATE -> true;
            case SPO2, PULSE_RATE, PERFUSION_INDEX, PLETH, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> false;
        };
    }

    void clear() {
        systolic = MISSING;
        diastolic = MISSING;
        mean = MISSING;
        pulse = MISSING;
        anything = false;
        accepted = true;
        garbled = false;
    }

    /// The range that the profile names; what a body can have is judged for all pressures together.
    private static boolean isInDevicesRange(ValueField field, double value) {
        return value >= field.lowest() && value <= field.highest();
    }

    /// Takes a number.
    ///
    /// @param raw NaN if there is none
    /// @param isGarbled something stands in its place that is no number
    void put(Metric metric, double raw, ValueField field, boolean isGarbled) {
        double value = field.value(raw);
        garbled |= isGarbled;
        switch (metric) {
            case NIBP_SYS -> systolic = value;
            case NIBP_DIA -> diastolic = value;
            case NIBP_MAP -> mean = value;
            case NIBP_PULSE_RATE -> pulse = field.accepts(value) ? value : MISSING;
            case SPO2, PULSE_RATE, PERFUSION_INDEX, PLETH, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> {
                return;
            }
        }
        anything |= !Double.isNaN(value);
        accepted &= Double.isNaN(value) || metric == Metric.NIBP_PULSE_RATE || isInDevicesRange(field, value);
    }

    /// What the numbers say.
    ///
    /// @param said the states of the frame, and the device's code, should the numbers be no blood pressure
    /// @param age the device's count of the time since the determination; NaN if there is none
    CuffNews news(StatusReader said, double age, Optional<LocalDateTime> deviceTime) {
        if (garbled) {
            return new CuffNews.Unreadable(said.cuffCode());
        }
        if (Double.isNaN(systolic) || !anything) {
            return new CuffNews.NoPressures();
        }
        int sys = whole(systolic);
        int dia = Double.isNaN(diastolic) ? 0 : whole(diastolic);
        OptionalInt map = Double.isNaN(mean) ? OptionalInt.empty() : OptionalInt.of(whole(mean));
        if (!accepted || !CuffResult.isPlausible(sys, dia, map)) {
            return new CuffNews.Failed("measurement failed: not a plausible blood pressure", said.cuffCode());
        }
        OptionalInt beats = Double.isNaN(pulse) ? OptionalInt.empty() : OptionalInt.of(whole(pulse));
        return new CuffNews.Pressures(sys, dia, map, beats, said.says(), age, deviceTime);
    }

    private static int whole(double value) {
        return (int) Math.round(value);
    }
}
