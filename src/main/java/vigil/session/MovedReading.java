package vigil.session;

import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// A reading bears its own time, which must say what its entry says.
///
/// Thread rule: any thread.
public final class MovedReading {
    private MovedReading() {}

    /// The event as it would have been recorded at `at`.
    public static SessionEvent to(Timestamp at, SessionEvent event) {
        if (event instanceof SessionEvent.ReadingTaken e) {
            NumericReading r = e.reading();
            return new SessionEvent.ReadingTaken(
                    new NumericReading(at, r.device(), r.metric(), r.value(), r.validity(), r.status()), e.by());
        }
        return event instanceof SessionEvent.CuffTaken e
                ? new SessionEvent.CuffTaken(cuff(at, e.reading()), e.by())
                : event;
    }

    private static CuffReading cuff(Timestamp at, CuffReading reading) {
        return switch (reading) {
            case CuffResult r ->
                new CuffResult(
                        at, r.device(), r.systolic(), r.diastolic(), r.mean(), r.pulse(), r.status(), r.deviceTime());
            case CuffFailure f -> new CuffFailure(at, f.device(), f.reason(), f.code(), f.deviceTime());
        };
    }
}
