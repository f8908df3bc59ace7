package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.device.ProtocolOutput;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// Turns what reports say into measurements of a live link: nothing that is not of now becomes a valid value
/// ([Currency]), and a determination that is sent twice becomes one result.
///
/// Confined to the link thread.
final class LiveFindings {
    private static final String NOT_CURRENT = "not a current value";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);

    private final String device;
    private final Currency currency;
    private Finding.@Nullable Pressures last;

    LiveFindings(String device, ZoneId zone) {
        this.device = device;
        this.currency = new Currency(zone);
    }

    /// The link begins anew. The last cuff result stays known: an agent whose report was not confirmed sends
    /// it again.
    void restart() {
        currency.restart();
    }

    /// What one report says. Of several stored determinations in it, one failure is told and not one each.
    void measured(List<Finding> findings, boolean isBuffered, Timestamp at, ProtocolOutput out) {
        boolean toldOfStored = false;
        for (Finding finding : findings) {
            switch (finding) {
                case Finding.Single number -> number(number, isBuffered, at, out);
                case Finding.Pressures pressures -> {
                    boolean stored = !currency.isCurrentResult(pressures.deviceTime(), isBuffered, at);
                    if (isNew(pressures) && !(stored && toldOfStored)) {
                        out.measured(reading(pressures, stored, at));
                    }
                    toldOfStored |= stored;
                }
            }
        }
    }

    /// A pulse of the cuff without pressures is no determination: it is passed over.
    private void number(Finding.Single number, boolean isBuffered, Timestamp at, ProtocolOutput out) {
        if (number.metric() == Metric.NIBP_PULSE_RATE) {
            return;
        }
        boolean current = currency.isCurrentNumber(number.deviceTime(), isBuffered, at);
        Judgement judged = Judgement.of(number);
        if (judged.validity().hasValue() && !current) {
            judged = Judgement.invalid(NOT_CURRENT);
        }
        double value = judged.validity().hasValue() ? number.value() : Double.NaN;
        out.measured(new NumericReading(at, device, number.metric(), value, judged.validity(), judged.status()));
    }

    /// The device's own time tells two determinations apart; without it, each report is one.
    private boolean isNew(Finding.Pressures pressures) {
        boolean repeated = pressures.deviceTime().isPresent() && pressures.equals(last);
        last = pressures;
        return !repeated;
    }

    /// The one place where the device's own time could go along with the result: `pressures.deviceTime()`.
    private CuffReading reading(Finding.Pressures pressures, boolean stored, Timestamp at) {
        Optional<String> trouble =
                stored ? Optional.of("a stored measurement" + saidToBeOf(pressures.deviceTime())) : pressures.trouble();
        if (trouble.isPresent()) {
            return new CuffFailure(at, device, trouble.get(), "", pressures.deviceTime());
        }
        return new CuffResult(
                at,
                device,
                pressures.wholeSystolic(),
                pressures.wholeDiastolic(),
                pressures.wholeMean(),
                pressures.wholePulse(),
                List.of(),
                pressures.deviceTime());
    }

    private static String saidToBeOf(Optional<LocalDateTime> time) {
        return time.map(t -> ", taken " + WHEN.format(t) + " by the device's clock")
                .orElse("");
    }
}
