package vigil.device.protocol;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.Message;

/// The rows of a table that are one frame: what it says, which message carries it, and which numbers are written so
/// that it decodes to these rows.
///
/// Immutable.
record TableFrame(DescribedProfile profile, List<TableRow> rows) {
    /// All pressures alike, in mmHg: nobody has them, and they are not 0, which may mean "none".
    private static final double IMPLAUSIBLE_PRESSURE = 1;

    /// Decoded tables have six decimals.
    private static final double EXACT = 1e-6;

    /// True if it brings the outcome of a determination.
    boolean isCuff() {
        return rows.stream().anyMatch(r -> CuffNumbers.takes(r.metric()));
    }

    /// What it tells of the cuff.
    CuffSign sign() {
        if (isCuff()) {
            return failed() && !isOurVerdict() ? CuffSign.FAILED : CuffSign.RESULT;
        }
        return measuring();
    }

    /// The device's own time, where the table tells it.
    Optional<Timestamp> deviceTime() {
        return rows.stream()
                .flatMap(r -> r.status().stream())
                .filter(s -> s.startsWith(DecodedTable.DEVICE_TIME))
                .findFirst()
                .map(s -> LocalDateTime.parse(s.substring(DecodedTable.DEVICE_TIME.length())))
                .map(t -> new Timestamp(0, t.toInstant(ZoneOffset.UTC).toEpochMilli()));
    }

    /// A sample of the waveform; NaN where the frame has none.
    double sample(Metric metric, int index) {
        List<TableRow> run = rows.stream().filter(r -> r.metric() == metric).toList();
        if (index >= run.size()) {
            return Double.NaN;
        }
        TableRow row = run.get(index);
        return row.validity() == Validity.INVALID
                ? new UnusableNumbers(profile).of(metric, !says().isEmpty())
                : row.value();
    }

    /// True if it is the outcome of a determination without a pressure.
    boolean failed() {
        return rows.stream()
                .anyMatch(r -> r.metric() == Metric.NIBP_SYS && !r.validity().hasValue());
    }

    /// The device called it a result; that it is none was found out here.
    private boolean isOurVerdict() {
        return says().contains(CuffNumbers.IMPLAUSIBLE) || says().contains(CuffWatch.NO_RESULT);
    }

    /// A cuff pressure comes while the cuff measures, unless its state says otherwise; a device may hold an old failure
    /// beside other numbers.
    private CuffSign measuring() {
        boolean heldFailure = profile.messages().stream()
                .flatMap(m -> m.statuses().stream())
                .flatMap(s -> s.meanings().stream())
                .anyMatch(m -> m.cuff() == CuffSign.FAILED && says().contains(m.says()));
        if (heldFailure) {
            return CuffSign.FAILED;
        }
        boolean pressure = rows.stream().anyMatch(r -> r.metric() == Metric.CUFF_PRESSURE);
        return pressure && says().contains("measuring") ? CuffSign.MEASURING : CuffSign.NONE;
    }

    /// What the frame says: each of its rows may bring something.
    List<String> says() {
        return rows.stream()
                .flatMap(r -> r.status().stream())
                .filter(s -> !s.startsWith(DecodedTable.DEVICE_TIME))
                .distinct()
                .toList();
    }

    /// The number to be written; NaN for none.
    double value(Metric metric) {
        Optional<TableRow> row = rows.stream().filter(r -> r.metric() == metric).findFirst();
        boolean isUnusable = row.map(r -> r.validity() == Validity.INVALID).orElse(false);
        if (isUnusable && CuffNumbers.takes(metric) && isOurVerdict()) {
            return says().contains(CuffWatch.NO_RESULT) ? Double.NaN : IMPLAUSIBLE_PRESSURE;
        }
        if (metric == Metric.NIBP_PULSE_RATE
                && !failed()
                && row.isPresent()
                && Double.isNaN(row.get().value())) {
            return 0; // pressures without a pulse: not every device has a sign for that, and 0 is never one
        }
        return isUnusable
                ? new UnusableNumbers(profile).of(metric, !says().isEmpty())
                : row.map(TableRow::value).orElse(Double.NaN);
    }

    /// The message that carries all these metrics, better just these; for a failure that is a message of its own, that
    /// one.
    Message message() {
        Set<Metric> wanted = rows.stream().map(TableRow::metric).collect(Collectors.toSet());
        boolean failed = sign() == CuffSign.FAILED;
        return profile.messages().stream()
                .filter(m -> failed && m.cuff() == CuffSign.FAILED && says().contains(m.says()))
                .findFirst()
                .or(() -> profile.messages().stream()
                        .filter(m -> metrics(m).containsAll(wanted))
                        .min(Comparator.comparing((Message m) -> !metrics(m).equals(wanted))
                                .thenComparing(m -> !holdsExactly(m))))
                .orElseThrow(() -> new IllegalArgumentException(
                        profile.id() + " has no message that carries " + wanted + " together"));
    }

    /// True if this message has the very numbers, as they stand in whole steps of their fields.
    private boolean holdsExactly(Message message) {
        return message.fields().stream().allMatch(f -> {
            double value = value(f.metric());
            return Double.isNaN(value) || Math.abs(f.value(Math.rint(f.raw(value))) - value) < EXACT;
        });
    }

    private static Set<Metric> metrics(Message message) {
        Set<Metric> metrics = message.fields().stream().map(f -> f.metric()).collect(Collectors.toSet());
        message.waveform().ifPresent(w -> metrics.add(w.metric()));
        return metrics;
    }
}
