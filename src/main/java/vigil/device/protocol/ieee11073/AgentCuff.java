package vigil.device.protocol.ieee11073;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.Timestamp;

/// The cuff of a simulated agent: it measures by its own cycle, and keeps its last result until somebody took
/// it. How a real agent tells of a failure is not known; this one sends "not a number".
///
/// Confined to the thread of whoever simulates.
final class AgentCuff {
    /// A choice: soon enough to be seen, then as monitors are often set.
    private static final Duration FIRST = Duration.ofSeconds(20);

    private static final Duration EVERY = Duration.ofMinutes(5);

    private final EmulatedPatient patient;
    private Timestamp nextStart;
    private Timestamp ends;
    private @Nullable CuffCourse running;
    private @Nullable Outcome outcome;

    /// How a determination ended.
    ///
    /// @param systolic mmHg, and so are diastolic and mean; NaN if it failed
    /// @param pulse per minute; NaN if it failed
    record Outcome(Timestamp at, double systolic, double diastolic, double mean, double pulse) {}

    AgentCuff(EmulatedPatient patient, Timestamp start) {
        this.patient = patient;
        this.nextStart = start.plus(FIRST);
        this.ends = start;
    }

    void tick(Timestamp now) {
        CuffCourse course = running;
        if (course != null && !now.isBefore(ends)) {
            running = null;
            outcome = course.failure().isPresent()
                    ? new Outcome(ends, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                    : new Outcome(ends, course.systolic(), course.diastolic(), course.mean(), course.pulse());
        } else if (course == null && !now.isBefore(nextStart)) {
            CuffCourse begun = patient.cuff(nextStart);
            running = begun;
            ends = nextStart.plus(begun.lasts());
            nextStart = nextStart.plus(EVERY);
        }
    }

    /// The result that nobody took yet.
    Optional<Outcome> waiting() {
        return Optional.ofNullable(outcome);
    }

    /// It was taken.
    void taken() {
        outcome = null;
    }
}
