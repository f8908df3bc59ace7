package vigil.device.protocol.ieee11073;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// A patient whose values stay as the test sets them.
final class StillPatient implements EmulatedPatient {
    double saturation = 97;
    CuffCourse course = new CuffCourse(Duration.ofSeconds(30), 124, 78, 93, 70, Optional.empty());

    @Override
    public double value(Metric metric, Timestamp at) {
        return metric == Metric.SPO2 ? saturation : metric == Metric.PULSE_RATE ? 64 : Double.NaN;
    }

    @Override
    public List<String> conditions(Timestamp at) {
        return List.of();
    }

    @Override
    public CuffCourse cuff(Timestamp at) {
        return course;
    }
}
