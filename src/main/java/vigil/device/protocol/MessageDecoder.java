package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.CuffSign;
import vigil.profile.FieldSource;
import vigil.profile.Message;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Reads one kind of message: its status first, then each number in the light of it (protocol facts, 22.1
/// to 22.3). No number's validity depends on another's; an implausible one is invalid, never clipped.
///
/// Confined to one thread.
final class MessageDecoder {
    private static final List<String> UNREADABLE = List.of("unreadable");
    static final List<String> OUT_OF_RANGE = List.of("out of range");

    private final Message message;
    private final boolean isText;
    private final LineWords words = new LineWords();
    private final MessageTest test;
    private final StatusReader status;
    private final ValueField[] fields;
    private final NumberReader[] readers;
    private final Optional<CuffNumbers> cuffNumbers;

    MessageDecoder(Message message, boolean isText) {
        this.message = message;
        this.isText = isText;
        this.test = new MessageTest(message.when(), words);
        this.status = new StatusReader(message.statuses(), this::reader);
        this.fields = message.fields().toArray(ValueField[]::new);
        this.readers = new NumberReader[fields.length];
        for (int i = 0; i < fields.length; i++) {
            readers[i] = reader(fields[i].source());
        }
        boolean hasPressures = message.fields().stream().anyMatch(f -> f.metric() == Metric.NIBP_SYS);
        this.cuffNumbers = hasPressures ? Optional.of(new CuffNumbers()) : Optional.empty();
    }

    private NumberReader reader(FieldSource source) {
        return switch (source) {
            case FieldSource.Bits bits -> NumberReader.OfBits.of(bits);
            case FieldSource.Key key -> new NumberReader.OfText(words.slot(key), new TextFormat(key.forms()));
            case FieldSource.Columns columns ->
                new NumberReader.OfText(words.slot(columns), new TextFormat(columns.forms()));
            case FieldSource.Group group -> new NumberReader.OfText(words.slot(group), new TextFormat(group.forms()));
        };
    }

    /// True if the frame is this message and carries every status it must: only then may it be read.
    boolean recognises(byte[] bytes, int from, int to) {
        boolean matches = isText ? test.matchesLine(bytes, from, to) : test.matchesBinary(bytes, from, to);
        return matches && status.read(bytes, from, to, words) && hasAnyField(from, to);
    }

    private boolean hasAnyField(int from, int to) {
        for (NumberReader reader : readers) {
            if (reader.isPresent(from, to, words)) {
                return true;
            }
        }
        return readers.length == 0;
    }

    /// Reads the frame that [#recognises] has just accepted.
    void read(byte[] bytes, int from, int to, FrameSink sink) {
        sink.message(message);
        CuffSign sign = message.cuff() == CuffSign.NONE ? status.cuff() : message.cuff();
        cuffNumbers.ifPresent(CuffNumbers::clear);
        for (int i = 0; i < fields.length; i++) {
            if (readers[i].isPresent(from, to, words)) {
                field(fields[i], readers[i], bytes, from, to, sign, sink);
            }
        }
        if (message.waveform().isPresent()) {
            samples(message.waveform().get(), bytes, from, to, sink);
        }
        if (sign != CuffSign.NONE) {
            sink.cuff(news(sign));
        }
    }

    private void field(
            ValueField field, NumberReader reader, byte[] bytes, int from, int to, CuffSign sign, FrameSink sink) {
        Metric metric = field.metric();
        double raw = reader.read(bytes, from, to, words);
        if (CuffNumbers.takes(metric)) {
            cuffNumbers.ifPresent(n -> n.put(metric, raw, field));
            return;
        }
        if (metric == Metric.CUFF_PRESSURE && (sign == CuffSign.RESULT || sign == CuffSign.FAILED)) {
            return; // between determinations the cuff's number is left over
        }
        boolean marked = field.missingMark().isPresent()
                && reader.holds(bytes, from, field.missingMark().get(), words);
        if (marked || isMissing(field, raw)) {
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

    private static void samples(Waveform waveform, byte[] bytes, int from, int to, FrameSink sink) {
        for (int at = from + waveform.from(); at < to - waveform.fromEnd(); at++) {
            sink.sample(waveform, bytes[at] & 0xFF);
        }
    }

    private CuffNews news(CuffSign sign) {
        return switch (sign) {
            case NONE, MEASURING -> new CuffNews.Measuring();
            case ENDED -> new CuffNews.Ended();
            case RESULT ->
                cuffNumbers
                        .map(numbers -> numbers.news(status.says(), status.cuffCode()))
                        .orElseGet(CuffNews.NoPressures::new);
            case FAILED ->
                new CuffNews.Failed(message.says().isEmpty() ? status.cuffReason() : message.says(), status.cuffCode());
        };
    }
}
