package vigil.device.protocol;

import java.util.List;
import vigil.device.CuffCourse;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.CuffSign;

/// One determination of a simulated cuff: the pressure on its way up and down, and how it ends.
///
/// Thread rule: immutable.
record SimulatedCuff(CuffCourse course, Timestamp began) {
    /// The share of the time in which the cuff is pumped up, and how far above systolic, in mmHg. A
    /// modelling choice: boards overshoot by some 30 mmHg and spend most of the time letting air out.
    private static final double PUMPING = 0.15;

    private static final double OVERSHOOT = 35;
    private static final double HIGHEST = 280;

    Timestamp ends() {
        return began.plus(course.lasts());
    }

    /// mmHg at `at`.
    double pressure(Timestamp at) {
        double share = at.secondsSince(began) / (course.lasts().toNanos() / 1e9);
        double top = Math.min(HIGHEST, course.systolic() + OVERSHOOT);
        double bottom = Math.max(10, course.diastolic() - 20.0);
        if (share <= 0 || share >= 1) {
            return 0;
        }
        return share < PUMPING ? top * share / PUMPING : top - (top - bottom) * (share - PUMPING) / (1 - PUMPING);
    }

    /// What the device says at the end.
    MessageContent outcome(Timestamp at) {
        boolean failed = course.failure().isPresent();
        return new MessageContent(
                at,
                metric -> failed ? Double.NaN : value(metric),
                course.failure().map(List::of).orElse(List.of()),
                failed ? CuffSign.FAILED : CuffSign.RESULT);
    }

    private double value(Metric metric) {
        return switch (metric) {
            case NIBP_SYS -> course.systolic();
            case NIBP_DIA -> course.diastolic();
            case NIBP_MAP -> course.mean();
            case NIBP_PULSE_RATE -> course.pulse();
            case SPO2, PULSE_RATE, PERFUSION_INDEX, PLETH, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> Double.NaN;
        };
    }
}
