package vigil.session.discharge;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.vital.DayTime;

/// Whether a patient may leave, judged from the session's log and its rules alone (clinical facts, 9.6; hazard H16).
public final class DischargeCriteria {
    private DischargeCriteria() {}

    /// How it stands at `now`. Every timer runs on the monotonic clock.
    ///
    /// @param zone for the times of day in words; it times nothing
    public static DischargeAssessment of(Session session, Timestamp now, ZoneId zone) {
        DayTime times = new DayTime(zone);
        TimeLock lock = TimeLock.of(session, now);
        List<Criterion> criteria = new ArrayList<>(MeasuredCriteria.of(session, now, times));
        criteria.addAll(AskedCriteria.seen(session, now, times));
        criteria.addAll(AskedCriteria.home(session, times));
        return new DischargeAssessment(lock.unlocks(), lock.left(), lock.needed(), lock.hard(), criteria);
    }
}
