package vigil.monitor;

import java.util.List;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.SessionEvent;

/// Readings that a person measured and types in, held to the same plausibility rules as a device's. Pure.
final class ReadingDesk {
    private ReadingDesk() {}

    static CommandDesk.Answer reading(MonitorCommand.EnterReading c, Timestamp now) {
        if (!c.metric().isPlausible(c.value())) {
            return CommandDesk.refuse(c.metric().label() + " cannot be " + c.value() + ".");
        }
        return CommandDesk.record(new SessionEvent.ReadingTaken(
                new NumericReading(now, Measurement.BY_HAND, c.metric(), c.value(), Validity.VALID, List.of()),
                c.by()));
    }

    static CommandDesk.Answer cuff(MonitorCommand.EnterCuff c, Timestamp now) {
        if (!CuffResult.isPlausible(c.systolic(), c.diastolic(), c.mean())) {
            return CommandDesk.refuse(c.systolic() + "/" + c.diastolic() + " is no blood pressure.");
        }
        return CommandDesk.record(new SessionEvent.CuffTaken(
                new CuffResult(now, Measurement.BY_HAND, c.systolic(), c.diastolic(), c.mean(), c.pulse(), List.of()),
                c.by()));
    }
}
