package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.CuffSign;
import vigil.profile.Framing;
import vigil.profile.Message;
import vigil.profile.TextLayout;
import vigil.profile.ValueField;

/// Reads one kind of message: its status first, then each number in the light of it (protocol facts, 22.1
/// to 22.3). No number's validity depends on another's; an implausible one is invalid, never clipped.
///
/// Confined to one thread.
final class MessageDecoder {
    private static final List<String> UNREADABLE = List.of("unreadable");
    static final List<String> OUT_OF_RANGE = List.of("out of range");

    private final Message message;
    private final FrameKind kind;
    private final LineWords words;
    private final ReaderMaker readerMaker;
    private final MessageTest test;
    private final StatusReader status;
    private final ValueField[] fields;
    private final NumberReader[] readers;
    private final Optional<CuffNumbers> cuffNumbers;
    private final Optional<SampleReader> samples;
    private final Optional<ClockReader> clock;
    private final Optional<NumberReader> counter;
    private final Optional<SlipWatch> slips;

    /// What frames are made of.
    private enum FrameKind {
        BINARY,
        TEXT,
        MIXED
    }

    MessageDecoder(Message message, Framing framing, PacketBytes packet) {
        this.message = message;
        this.kind = framing.text().isEmpty()
                ? FrameKind.BINARY
                : framing instanceof Framing.Lines ? FrameKind.TEXT : FrameKind.MIXED;
        this.words = new LineWords(framing.text().orElse(TextLayout.LINE));
        this.readerMaker = new ReaderMaker(words, packet);
        this.test = new MessageTest(message.when(), words);
        this.status = new StatusReader(message.statuses(), readerMaker::status);
        this.fields = message.fields().toArray(ValueField[]::new);
        this.readers = new NumberReader[fields.length];
        for (int i = 0; i < fields.length; i++) {
            readers[i] = readerMaker.field(fields[i]);
        }
        boolean hasPressures = message.fields().stream().anyMatch(f -> f.metric() == Metric.NIBP_SYS);
        this.cuffNumbers = hasPressures ? Optional.of(new CuffNumbers()) : Optional.empty();
        this.samples = message.waveform().map(SampleReader::new);
        this.clock = message.clock().map(ClockReader::new);
        this.counter = message.counter().map(c -> readerMaker.plain(c.source()));
        this.slips = message.guard().map(SlipWatch::new);
    }

    /// True if the device sends this message without a check, though its others carry one.
    boolean isUnchecked() {
        return message.unchecked();
    }

    /// True if the frame is this message and carries every status it must: only then may it be read.
    boolean recognises(byte[] bytes, int from, int to) {
        boolean matches = switch (kind) {
            case BINARY -> test.matchesBinary(bytes, from, to);
            case TEXT -> test.matchesLine(bytes, from, to);
            case MIXED -> test.matchesMixed(bytes, from, to);
        };
        return matches && status.read(bytes, from, to, words) && hasAnyField(from, to) && hasClock(bytes, from, to);
    }

    /// A line with none of its words was cut; a binary frame is told by its length.
    private boolean hasAnyField(int from, int to) {
        if (kind == FrameKind.BINARY || readers.length == 0) {
            return true;
        }
        for (NumberReader reader : readers) {
            if (reader.isPresent(from, to, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasClock(byte[] bytes, int from, int to) {
        return clock.isEmpty() || clock.get().read(bytes, from, to);
    }

    /// Reads the frame that [#recognises] has just accepted.
    void read(byte[] bytes, int from, int to, FrameSink sink) {
        sink.message(message);
        if (slips.isPresent() && hasSlipped(slips.get(), bytes, from, to)) {
            return;
        }
        if (!status.deviceAlarms().isEmpty()) {
            sink.deviceAlarms(status.deviceAlarms());
        }
        CuffSign sign = message.cuff() == CuffSign.NONE ? status.cuff() : message.cuff();
        if (cuffNumbers.isPresent()) {
            cuffNumbers.get().clear();
        }
        for (int i = 0; i < fields.length; i++) {
            if (readers[i].isPresent(from, to, words)) {
                field(fields[i], readers[i], bytes, from, to, sign, sink);
            }
        }
        if (samples.isPresent()) {
            samples.get().read(bytes, from, to, status, sink);
        }
        if (sign != CuffSign.NONE) {
            sink.cuff(news(sign, bytes, from, to));
        }
    }

    private boolean hasSlipped(SlipWatch watch, byte[] bytes, int from, int to) {
        double suspect = Double.NaN;
        double previous = Double.NaN;
        for (int i = 0; i < fields.length; i++) {
            double raw = readers[i].read(bytes, from, to, words);
            double known = isMissing(fields[i], raw) ? Double.NaN : raw;
            suspect = fields[i].metric() == watch.metric() ? known : suspect;
            previous = fields[i].metric() == watch.previous() ? known : previous;
        }
        return watch.slipped(suspect, previous);
    }

    private void field(
            ValueField field, NumberReader reader, byte[] bytes, int from, int to, CuffSign sign, FrameSink sink) {
        Metric metric = field.metric();
        double raw = reader.read(bytes, from, to, words);
        if (metric == Metric.CUFF_PRESSURE && (sign == CuffSign.RESULT || sign == CuffSign.FAILED)) {
            return; // between determinations the cuff's number is left over
        }
        boolean marked = field.missingMark().isPresent()
                && reader.holds(bytes, from, field.missingMark().get(), words);
        boolean isNone = marked || isMissing(field, raw) || reader.isEmpty(bytes, words);
        if (cuffNumbers.isPresent() && CuffNumbers.takes(metric)) {
            boolean isGarbled = !isNone && Double.isNaN(raw) && reader instanceof NumberReader.OfText;
            cuffNumbers.get().put(metric, isNone ? Double.NaN : raw, field, isGarbled);
        } else if (isNone) {
            sink.value(metric, Double.NaN, Validity.NOT_AVAILABLE, status.says());
        } else {
            measured(field, raw, sink);
        }
    }

    static boolean isMissing(ValueField field, double raw) {
        for (int i = 0; i < field.missing().size(); i++) {
            if (field.missing().get(i) == raw) {
                return true;
            }
        }
        return false;
    }

    private void measured(ValueField field, double raw, FrameSink sink) {
        double value = field.value(raw);
        Metric metric = field.metric();
        if (Double.isNaN(raw)) {
            sink.value(metric, Double.NaN, Validity.INVALID, with(status.says(), UNREADABLE));
        } else if (status.invalidates(metric)) {
            sink.value(metric, Double.NaN, Validity.INVALID, status.says());
        } else if (!field.accepts(value)) {
            sink.value(metric, Double.NaN, Validity.INVALID, with(status.says(), OUT_OF_RANGE));
        } else {
            sink.value(metric, value, status.questions(metric) ? Validity.QUESTIONABLE : Validity.VALID, status.says());
        }
    }

    private static List<String> with(List<String> says, List<String> more) {
        if (says.isEmpty()) {
            return more;
        }
        List<String> all = new ArrayList<>(says);
        all.addAll(more);
        return all;
    }

    private CuffNews news(CuffSign sign, byte[] bytes, int from, int to) {
        return switch (sign) {
            case NONE, MEASURING -> new CuffNews.Measuring();
            case ENDED -> new CuffNews.Ended();
            case NO_RESULT -> new CuffNews.NoPressures(age(bytes, from, to));
            case RESULT ->
                cuffNumbers
                        .map(numbers -> numbers.news(status, age(bytes, from, to), clock.map(ClockReader::time)))
                        .orElseGet(() -> new CuffNews.NoPressures(age(bytes, from, to)));
            case FAILED ->
                new CuffNews.Failed(
                        message.says().isEmpty() ? status.cuffReason() : message.says(),
                        status.cuffCode(),
                        age(bytes, from, to));
        };
    }

    private double age(byte[] bytes, int from, int to) {
        return counter.isPresent() ? counter.get().read(bytes, from, to, words) : Double.NaN;
    }
}
