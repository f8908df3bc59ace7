package vigil.device.protocol;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// A patient whose values stay as the test sets them.
final class StillPatient implements EmulatedPatient {
    final Map<Metric, Double> values = new EnumMap<>(Metric.class);
    List<String> conditions = List.of();
    CuffCourse course = new CuffCourse(Duration.ofSeconds(30), 124, 78, 93, 70, Optional.empty());

    StillPatient() {
        values.put(Metric.SPO2, 97.0);
        values.put(Metric.PULSE_RATE, 68.0);
        values.put(Metric.PERFUSION_INDEX, 3.6);
        values.put(Metric.PLETH, 50.0);
        values.put(Metric.RESP_RATE, 14.0);
        values.put(Metric.ETCO2, 38.0);
        values.put(Metric.TEMP, 36.6);
    }

    void failNextCuff(String reason) {
        course = new CuffCourse(Duration.ofSeconds(20), 0, 0, 0, 0, Optional.of(reason));
    }

    @Override
    public double value(Metric metric, Timestamp at) {
        return values.getOrDefault(metric, Double.NaN);
    }

    @Override
    public List<String> conditions(Timestamp at) {
        return conditions;
    }

    @Override
    public CuffCourse cuff(Timestamp at) {
        return course;
    }
}
