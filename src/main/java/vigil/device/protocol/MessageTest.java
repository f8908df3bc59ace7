package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vigil.profile.FieldSource;
import vigil.profile.Selector;
import vigil.profile.TextForm;

/// Tells whether a frame is a certain message; a [Selector] made ready for the stream.
///
/// Confined to one thread, because it shares the line's words with the readers of the same message.
final class MessageTest {
    private final Selector when;
    private final Selector.ByteTest[] bytes;
    private final TextForm starts;
    private final List<List<KeyTest>> keySets = new ArrayList<>();
    private final LineWords words;

    /// The value of a key has this form.
    private record KeyTest(int slot, TextForm form) {}

    MessageTest(Selector when, LineWords words) {
        this.when = when;
        this.bytes = when.bytes().toArray(Selector.ByteTest[]::new);
        this.starts = new TextForm(when.starts());
        this.words = words;
        for (Map<String, String> set : when.keys()) {
            keySets.add(set.entrySet().stream()
                    .map(e -> keyTest(e.getKey(), new TextForm(e.getValue())))
                    .toList());
        }
    }

    private KeyTest keyTest(String key, TextForm form) {
        return new KeyTest(words.slot(new FieldSource.Key(key, FieldSource.Key.WHOLE, List.of(form))), form);
    }

    /// True if a binary frame is this message.
    boolean matchesBinary(byte[] frame, int from, int to) {
        if (when.length().isPresent() && when.length().getAsInt() != to - from) {
            return false;
        }
        for (Selector.ByteTest test : bytes) {
            if (from + test.at() >= to || (frame[from + test.at()] & test.mask()) != test.is()) {
                return false;
            }
        }
        return true;
    }

    /// True if a line is this message. Finds the line's words on the way.
    boolean matchesLine(byte[] line, int from, int to) {
        if (when.length().isPresent() && when.length().getAsInt() != to - from) {
            return false;
        }
        if (from + starts.length() > to || !starts.fits(line, from, from + starts.length())) {
            return false;
        }
        return finds(line, from, to);
    }

    /// True if a binary frame with text in it is this message. Finds the text's words on the way.
    boolean matchesMixed(byte[] frame, int from, int to) {
        return matchesBinary(frame, from, to) && finds(frame, from, to);
    }

    private boolean finds(byte[] text, int from, int to) {
        return words.find(text, from, to, when.matches()) && words.count() >= when.words() && hasKeys(text);
    }

    private boolean hasKeys(byte[] line) {
        for (int i = 0; i < keySets.size(); i++) {
            if (hasAll(line, keySets.get(i))) {
                return true;
            }
        }
        return keySets.isEmpty();
    }

    private boolean hasAll(byte[] line, List<KeyTest> set) {
        for (int i = 0; i < set.size(); i++) {
            KeyTest test = set.get(i);
            if (!words.has(test.slot) || !test.form.fits(line, words.from(test.slot), words.to(test.slot))) {
                return false;
            }
        }
        return true;
    }
}
