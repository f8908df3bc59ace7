package vigil.session.schedule;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.treatment.LabelPoint;

/// A cuff reading that is due.
///
/// @param at when; may have passed
/// @param closes until when it is in time; empty if there is no such moment
/// @param point the point of the plan that wants it; empty for every other reason
public record CuffDue(CuffReason reason, Timestamp at, Optional<Timestamp> closes, Optional<LabelPoint> point) {
    static CuffDue of(CuffReason reason, Timestamp at) {
        return new CuffDue(reason, at, Optional.empty(), Optional.empty());
    }

    static CuffDue of(LabelPoint point, Timestamp dose) {
        return new CuffDue(
                CuffReason.POINT, dose.plus(point.due()), Optional.of(dose.plus(point.closes())), Optional.of(point));
    }

    /// True if the label wants it: what a patient may not be spared.
    public boolean isMandatory() {
        return point.filter(p -> !p.optional()).isPresent();
    }
}
