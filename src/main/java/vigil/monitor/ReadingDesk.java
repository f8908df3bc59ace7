package vigil.monitor;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.session.SessionEvent;

/// Readings that a person measured and types in, held to the same plausibility rules as a device's (clinical facts,
/// section 8). Pure.
final class ReadingDesk {
    // Requirement: SES-HAND-1
    // Control: H13
    /// What a person can measure without a device that the console reads. A blood pressure is a reading of its own.
    private static final Set<Metric> BY_HAND =
            EnumSet.of(Metric.SPO2, Metric.PULSE_RATE, Metric.RESP_RATE, Metric.ETCO2, Metric.TEMP);

    private ReadingDesk() {}

    static CommandDesk.Answer reading(MonitorCommand.EnterReading c, Timestamp now) {
        if (!BY_HAND.contains(c.metric())) {
            return CommandDesk.refuse(c.metric().label() + " is not entered by hand.");
        }
        if (!c.metric().isPlausible(c.value())) {
            return CommandDesk.refuse(
                    c.metric().label() + " cannot be " + number(c.value()) + ": it lies between " + range(c.metric()));
        }
        return CommandDesk.record(new SessionEvent.ReadingTaken(
                new NumericReading(now, Measurement.BY_HAND, c.metric(), c.value(), Validity.VALID, List.of()),
                c.by()));
    }

    static CommandDesk.Answer cuff(MonitorCommand.EnterCuff c, Timestamp now) {
        if (!CuffResult.isPlausible(c.systolic(), c.diastolic(), c.mean())) {
            return CommandDesk.refuse(c.systolic() + "/" + c.diastolic()
                    + mean(c)
                    + " is no blood pressure: systolic lies between "
                    + range(Metric.NIBP_SYS)
                    + " Diastolic lies between "
                    + range(Metric.NIBP_DIA)
                    + " They are at least 10 mmHg apart, and the mean lies between them.");
        }
        if (c.pulse().isPresent()
                && !Metric.NIBP_PULSE_RATE.isPlausible(c.pulse().getAsInt())) {
            return CommandDesk.refuse("The pulse cannot be " + c.pulse().getAsInt() + ": it lies between "
                    + range(Metric.NIBP_PULSE_RATE));
        }
        return CommandDesk.record(new SessionEvent.CuffTaken(
                new CuffResult(now, Measurement.BY_HAND, c.systolic(), c.diastolic(), c.mean(), c.pulse(), List.of()),
                c.by()));
    }

    private static String mean(MonitorCommand.EnterCuff c) {
        return c.mean().isPresent() ? " (" + c.mean().getAsInt() + ")" : "";
    }

    private static String range(Metric metric) {
        return number(metric.lowest()) + " and " + number(metric.highest()) + " "
                + metric.unit().symbol() + ".";
    }

    private static String number(double value) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
