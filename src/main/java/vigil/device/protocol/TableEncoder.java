package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.profile.Cuff;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Message;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Writes the wire bytes of a table such as `vigil decode` prints: what it writes decodes to the same
/// metrics, values, validities and flags. Rows with the same first cell, one after the other, are one
/// frame.
///
/// Confined to one thread.
final class TableEncoder {
    /// Device clocks in encoded frames count on from here, a second a frame: a date that nobody takes for
    /// real.
    private static final Timestamp START =
            new Timestamp(0, Instant.parse("2000-01-01T00:00:00Z").toEpochMilli());

    /// What a counter begins with that could count higher.
    private static final int HIGHEST_COUNT = 900;

    /// All pressures alike, in mmHg: nobody has them, and they are not 0, which may mean "none".
    private static final double IMPLAUSIBLE_PRESSURE = 1;

    /// Decoded tables have six decimals.
    private static final double EXACT = 1e-6;

    /// A number outside its range is looked for up to here.
    private static final int HIGHEST_TRIED = 0x10000;

    private static final Pattern TALLY = Pattern.compile("frames=\\d+ rejected_bytes=\\d+ check_errors=\\d+");

    private final DescribedProfile profile;
    private final MessageEncoder encoder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<TableRow> frame = new ArrayList<>();
    private Timestamp time = START;
    private final Optional<PacketTable> packets;
    private boolean sawMeasuring;
    private List<TableRow> lastOutcome = List.of();
    private List<TableRow> lastPressures = List.of();
    private int outcomes;

    TableEncoder(DescribedProfile profile) {
        this.profile = profile;
        this.encoder = new MessageEncoder(profile);
        this.packets = PacketTable.of(profile, encoder);
    }

    /// The wire bytes of a whole table. The header, empty lines and the tally at the end of an expected table
    /// are passed over.
    ///
    /// @throws IllegalArgumentException if a row cannot be encoded: one sentence with its line number
    byte[] encode(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()
                    || line.strip().equals(DecodedTable.HEADER)
                    || TALLY.matcher(line).matches()) {
                continue;
            }
            try {
                add(TableRow.parse(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        flush();
        return out.toByteArray();
    }

    private void add(TableRow row) {
        if (!profile.metrics().contains(row.metric())) {
            throw new IllegalArgumentException(profile.id() + " has no " + row.metric());
        }
        if (packets.isPresent()) {
            packets.get().add(row, out);
            return;
        }
        boolean begins = !frame.isEmpty() && (!frame.getFirst().frame().equals(row.frame()) || isFull(row.metric()));
        if (begins) {
            flush();
        }
        frame.add(row);
    }

    /// True if the frame at hand has no room for one more number of this metric.
    private boolean isFull(Metric metric) {
        long there = frame.stream().filter(r -> r.metric() == metric).count();
        int room = profile.messages().stream()
                .flatMap(m -> m.waveform().stream())
                .filter(w -> w.metric() == metric)
                .map(Waveform::samples)
                .mapToInt(s -> s instanceof Waveform.Samples.Run run ? Math.max(1, run.count()) : 1)
                .max()
                .orElse(1);
        return there >= room;
    }

    private void flush() {
        packets.ifPresent(p -> p.finish(out));
        if (frame.isEmpty()) {
            return;
        }
        boolean cuff = frame.stream().anyMatch(r -> CuffNumbers.takes(r.metric()));
        CuffSign sign = cuff ? (failed() && !isOurVerdict() ? CuffSign.FAILED : CuffSign.RESULT) : measuring();
        if (cuff) {
            prepareOutcome();
        }
        Message message = message(sign);
        MessageContent content = new MessageContent(deviceTime(), this::value, says(), sign)
                .withSamples(this::sample)
                .aged(age(message, cuff));
        out.writeBytes(encoder.encode(message, content));
        outcomes += cuff ? 1 : 0;
        sawMeasuring = sign == CuffSign.MEASURING || sawMeasuring && !cuff;
        time = time.plus(Duration.ofSeconds(1));
        frame.clear();
    }

    /// The device's own time, where the table tells it.
    private Timestamp deviceTime() {
        return frame.stream()
                .flatMap(r -> r.status().stream())
                .filter(s -> s.startsWith(DecodedTable.DEVICE_TIME))
                .findFirst()
                .map(s -> LocalDateTime.parse(s.substring(DecodedTable.DEVICE_TIME.length())))
                .map(t -> new Timestamp(0, t.toInstant(ZoneOffset.UTC).toEpochMilli()))
                .orElse(time);
    }

    /// Every result of a table is a new one: its counter is lower than the one before. What is held counts on.
    private Duration age(Message message, boolean isOutcome) {
        int seen = isOutcome ? outcomes + 1 : outcomes;
        return message.counter()
                .map(c -> c.step().multipliedBy(highest(c.source()) - seen % highest(c.source())))
                .orElse(Duration.ZERO);
    }

    private static int highest(FieldSource counter) {
        double room = counter instanceof FieldSource.Bits bits
                ? Math.scalb(1.0, bits.width()) - 1
                : LineTemplate.form(counter).highest();
        return (int) Math.min(HIGHEST_COUNT, room);
    }

    private double sample(Metric metric, int index) {
        List<TableRow> run = frame.stream().filter(r -> r.metric() == metric).toList();
        if (index >= run.size()) {
            return Double.NaN;
        }
        TableRow row = run.get(index);
        return row.validity() == Validity.INVALID ? unusable(metric) : row.value();
    }

    private boolean failed() {
        return frame.stream()
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
        boolean pressure = frame.stream().anyMatch(r -> r.metric() == Metric.CUFF_PRESSURE);
        return pressure && says().contains("measuring") ? CuffSign.MEASURING : CuffSign.NONE;
    }

    /// A device that marks the end of a determination does so before its result, or the result would look
    /// like an old one.
    private void prepareOutcome() {
        Optional<Cuff> cuff = profile.cuff();
        if (cuff.isEmpty()) {
            return;
        }
        if (cuff.get().announces().isEmpty()) {
            return;
        }
        Message announced = profile.message(cuff.get().announces());
        boolean isLikeTheLast = isLikeTheLast();
        if (cuff.get().newResult() == Cuff.NewResult.AFTER_END) {
            out.writeBytes(encoder.encode(announced, empty(CuffSign.ENDED)));
        } else if (cuff.get().newResult() == Cuff.NewResult.AFTER_MEASURING && !sawMeasuring && isLikeTheLast) {
            out.writeBytes(encoder.encode(announced, empty(CuffSign.MEASURING)));
        }
    }

    /// True if the outcome at hand would pass for the last one, held; remembers it for the next.
    private boolean isLikeTheLast() {
        boolean failed = failed();
        List<TableRow> now = frame.stream()
                .map(r -> new TableRow("", r.metric(), r.value(), r.validity(), failed ? r.status() : List.of()))
                .filter(r -> CuffNumbers.takes(r.metric()))
                .toList();
        boolean isLike = now.equals(failed ? lastOutcome : lastPressures);
        lastOutcome = now;
        lastPressures = failed ? lastPressures : now;
        return isLike;
    }

    private MessageContent empty(CuffSign sign) {
        return new MessageContent(time, metric -> Double.NaN, List.of(), sign);
    }

    /// What the frame says: each of its rows may bring something.
    private List<String> says() {
        return frame.stream()
                .flatMap(r -> r.status().stream())
                .filter(s -> !s.startsWith(DecodedTable.DEVICE_TIME))
                .distinct()
                .toList();
    }

    private double value(Metric metric) {
        Optional<TableRow> row =
                frame.stream().filter(r -> r.metric() == metric).findFirst();
        boolean unusable = row.map(r -> r.validity() == Validity.INVALID).orElse(false);
        if (unusable && CuffNumbers.takes(metric) && isOurVerdict()) {
            return says().contains(CuffWatch.NO_RESULT) ? Double.NaN : IMPLAUSIBLE_PRESSURE;
        }
        if (metric == Metric.NIBP_PULSE_RATE
                && !failed()
                && row.isPresent()
                && Double.isNaN(row.get().value())) {
            return 0; // pressures without a pulse: not every device has a sign for that, and 0 is never one
        }
        return unusable ? unusable(metric) : row.map(TableRow::value).orElse(Double.NaN);
    }

    /// A number that must not be used: a sample above its range; else 0, which is never a measurement, or 1
    /// where 0 means "missing" and a flag makes the number unusable.
    private double unusable(Metric metric) {
        Optional<Waveform> waveform = profile.messages().stream()
                .flatMap(m -> m.waveform().stream())
                .filter(w -> w.metric() == metric)
                .findFirst();
        if (waveform.isPresent()) {
            return outOfRange(waveform.get());
        }
        return profile.messages().stream()
                .flatMap(m -> m.fields().stream())
                .filter(f -> f.metric() == metric && !CuffNumbers.takes(metric))
                .findFirst()
                .map(TableEncoder::unusable)
                .orElse(0.0);
    }

    /// The lowest number outside the range that does not mean "missing"; if the range leaves none, any.
    private static double unusable(ValueField field) {
        return LongStream.range(0, HIGHEST_TRIED)
                .filter(raw -> !field.missing().contains(raw) && !field.accepts(field.value(raw)))
                .mapToDouble(field::value)
                .findFirst()
                .orElse(field.value(field.missing().contains(0L) ? 1 : 0));
    }

    /// A flag may make the sample unusable, whatever it is; without one it must lie outside its range.
    private double outOfRange(Waveform waveform) {
        boolean hasRoom = waveform.highest() < waveform.samples().room();
        boolean anyWill = !says().isEmpty() || !waveform.accepts(0);
        if (!hasRoom && !anyWill) {
            throw new IllegalArgumentException(
                    profile.id() + " cannot send a " + waveform.metric() + " that is out of range");
        }
        return hasRoom && waveform.accepts(0) ? waveform.highest() + 1 + waveform.offset() : waveform.offset();
    }

    /// The message that carries all these metrics, better just these; for a failure that is a message of its own, that
    /// one.
    private Message message(CuffSign sign) {
        Set<Metric> wanted = frame.stream().map(TableRow::metric).collect(Collectors.toSet());
        return profile.messages().stream()
                .filter(m -> sign == CuffSign.FAILED && m.cuff() == sign && says().contains(m.says()))
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
