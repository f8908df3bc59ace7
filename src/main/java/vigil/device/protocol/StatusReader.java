package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.device.DeviceAlarm;
import vigil.metric.Metric;
import vigil.profile.CuffSign;
import vigil.profile.Meaning;
import vigil.profile.StatusField;

/// Reads every state and flag word of a message, and answers what they mean for its numbers. What was
/// worked out for one frame is kept for the next, which mostly says the same.
///
/// Confined to one thread.
final class StatusReader {
    private final List<StatusField> fields;
    private final NumberReader[] readers;
    private final double[] raw;
    private boolean isWorkedOut;
    private int invalid;
    private int questionable;
    private List<String> says = List.of();
    private Map<String, Set<DeviceAlarm>> deviceAlarms = Map.of();
    private AlarmWords alarms = new AlarmWords();
    private CuffSign cuff = CuffSign.NONE;
    private String cuffReason = "";
    private String cuffCode = "";

    StatusReader(List<StatusField> fields, Readers compile) {
        this.fields = fields;
        this.readers = new NumberReader[fields.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = compile.reader(fields.get(i));
        }
        this.raw = new double[readers.length];
    }

    /// Compiles a source into a reader.
    interface Readers {
        NumberReader reader(StatusField status);
    }

    /// Reads the words of a frame.
    ///
    /// @return false if one that the frame must have is missing or unreadable: without its status no number
    ///     can be trusted
    boolean read(byte[] bytes, int from, int to, LineWords words) {
        boolean changed = !isWorkedOut;
        for (int i = 0; i < readers.length; i++) {
            double now = readers[i].read(bytes, from, to, words);
            if (Double.isNaN(now) && !fields.get(i).optional()) {
                isWorkedOut = false; // the words of this frame and those of the last are mixed now
                return false;
            }
            changed |= Double.doubleToLongBits(now) != Double.doubleToLongBits(raw[i]);
            raw[i] = now;
        }
        if (changed) {
            workOut(bytes, words);
        }
        return true;
    }

    private void workOut(byte[] bytes, LineWords line) {
        isWorkedOut = true;
        invalid = 0;
        questionable = 0;
        cuff = CuffSign.NONE;
        cuffReason = "";
        cuffCode = "";
        alarms = new AlarmWords();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < readers.length; i++) {
            if (!Double.isNaN(raw[i])) {
                alarms.carries(fields.get(i));
                apply(fields.get(i), (long) raw[i], words);
                isWorkedOut &= !applyUnknown(fields.get(i), readers[i], (long) raw[i], bytes, line, words);
            }
        }
        says = List.copyOf(words);
        deviceAlarms = alarms.decided();
    }

    private void apply(StatusField field, long value, List<String> words) {
        switch (field) {
            case StatusField.Flags flags -> {
                for (Meaning meaning : flags.meanings()) {
                    if ((value & meaning.value()) == meaning.value()) {
                        apply(meaning, Long.toString(value), words);
                    }
                }
            }
            case StatusField.Words known -> {
                for (Meaning meaning : known.meanings()) {
                    if ((value & meaning.value()) != 0) {
                        apply(meaning, Long.toString(value), words);
                    }
                }
            }
            case StatusField.States states ->
                states.meanings().stream()
                        .filter(m -> m.value() == value)
                        .findFirst()
                        .or(states::otherwise)
                        .ifPresent(m -> apply(m, Long.toString(value), words));
        }
    }

    /// Words outside the list, each by itself.
    ///
    /// @return true if there were any: what was worked out is good for this frame only
    private boolean applyUnknown(
            StatusField field, NumberReader reader, long value, byte[] bytes, LineWords line, List<String> words) {
        if (!(field instanceof StatusField.Words known)
                || !(reader instanceof NumberReader.OfWords text)
                || (value & NumberReader.OfWords.UNKNOWN_WORD) == 0) {
            return false;
        }
        known.otherwise().ifPresent(o -> text.unknown(bytes, line).forEach(word -> apply(o, word, words)));
        return true;
    }

    private void apply(Meaning meaning, String value, List<String> words) {
        invalid |= mask(meaning.invalid());
        questionable |= mask(meaning.questionable());
        String text = meaning.says().replace("{value}", value);
        boolean isTold = meaning.kind() != Meaning.Kind.NORMAL && meaning.kind() != Meaning.Kind.BEAT;
        if (!text.isEmpty() && isTold) {
            words.add(text);
        }
        alarms.says(meaning, text);
        if (meaning.cuff() != CuffSign.NONE) {
            cuff = meaning.cuff();
            cuffReason = text;
            cuffCode = value;
        }
    }

    private static int mask(Set<Metric> metrics) {
        int mask = 0;
        for (Metric metric : metrics) {
            mask |= 1 << metric.ordinal();
        }
        return mask;
    }

    boolean invalidates(Metric metric) {
        return (invalid & 1 << metric.ordinal()) != 0;
    }

    boolean questions(Metric metric) {
        return (questionable & 1 << metric.ordinal()) != 0;
    }

    /// What the device said, in the profile's words.
    List<String> says() {
        return says;
    }

    /// What of the device's own alarms this frame decides, by the words of the profile.
    Map<String, Set<DeviceAlarm>> deviceAlarms() {
        return deviceAlarms;
    }

    CuffSign cuff() {
        return cuff;
    }

    /// The words of the state that told the cuff's news.
    String cuffReason() {
        return cuffReason;
    }

    /// The number of that state.
    String cuffCode() {
        return cuffCode;
    }
}
