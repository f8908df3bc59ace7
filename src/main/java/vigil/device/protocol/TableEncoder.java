package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.Cuff;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.FieldSource;
import vigil.profile.Message;
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
        TableFrame told = new TableFrame(profile, List.copyOf(frame));
        boolean cuff = told.isCuff();
        CuffSign sign = told.sign();
        if (cuff) {
            prepareOutcome(told);
        }
        Message message = told.message();
        MessageContent content = new MessageContent(told.deviceTime().orElse(time), told::value, told.says(), sign)
                .withSamples(told::sample)
                .aged(age(message, cuff));
        out.writeBytes(encoder.encode(message, content));
        outcomes += cuff ? 1 : 0;
        sawMeasuring = sign == CuffSign.MEASURING || sawMeasuring && !cuff;
        time = time.plus(Duration.ofSeconds(1));
        frame.clear();
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

    /// A device that marks the end of a determination does so before its result, or the result would look
    /// like an old one.
    private void prepareOutcome(TableFrame told) {
        Optional<Cuff> cuff = profile.cuff();
        if (cuff.isEmpty()) {
            return;
        }
        if (cuff.get().announces().isEmpty()) {
            return;
        }
        Message announced = profile.message(cuff.get().announces());
        boolean isLikeTheLast = isLikeTheLast(told);
        if (cuff.get().newResult() == Cuff.NewResult.AFTER_END) {
            out.writeBytes(encoder.encode(announced, empty(CuffSign.ENDED)));
        } else if (cuff.get().newResult() == Cuff.NewResult.AFTER_MEASURING && !sawMeasuring && isLikeTheLast) {
            out.writeBytes(encoder.encode(announced, empty(CuffSign.MEASURING)));
        }
    }

    /// True if the outcome at hand would pass for the last one, held; remembers it for the next.
    private boolean isLikeTheLast(TableFrame told) {
        boolean failed = told.failed();
        List<TableRow> now = told.rows().stream()
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
}
