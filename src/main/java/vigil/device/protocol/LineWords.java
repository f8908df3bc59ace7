package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.profile.FieldSource;
import vigil.profile.TextLayout;

/// Where in the line at hand the wanted words stand: values of keys, columns, groups of an expression. Each
/// wanted word has a slot, given out before the first line; finding them in a line makes no garbage, unless
/// an expression must be matched.
///
/// Confined to one thread.
final class LineWords {
    private static final int NO_NUMBER = -1;

    private final List<FieldSource> slots = new ArrayList<>();
    private byte[][] keys = new byte[0][];
    private int[] numbers = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private final TextLayout layout;
    private final boolean[] separates = new boolean[128];
    private boolean doubled;
    private int word;

    LineWords(TextLayout layout) {
        this.layout = layout;
        String separators = layout.words().isEmpty() ? " \t" : layout.words();
        separators.chars().forEach(c -> separates[c] = true);
    }

    /// The slot of a word that lines will be searched for.
    int slot(FieldSource wanted) {
        int slot = slots.indexOf(wanted);
        if (slot >= 0) {
            return slot;
        }
        slots.add(wanted);
        keys = Arrays.copyOf(keys, slots.size());
        keys[slots.size() - 1] =
                wanted instanceof FieldSource.Key key ? key.key().getBytes(StandardCharsets.US_ASCII) : new byte[0];
        numbers = Arrays.copyOf(numbers, slots.size());
        numbers[slots.size() - 1] = switch (wanted) {
            case FieldSource.Word word -> word.index();
            case FieldSource.Words words -> words.first();
            case FieldSource.Text text -> NO_NUMBER;
            case FieldSource.Bits bits -> NO_NUMBER;
            case FieldSource.Packed packed -> NO_NUMBER;
            case FieldSource.Sfloat sfloat -> NO_NUMBER;
            case FieldSource.Bcd bcd -> NO_NUMBER;
        };
        from = new int[slots.size()];
        to = new int[slots.size()];
        return slots.size() - 1;
    }

    boolean has(int slot) {
        return from[slot] >= 0;
    }

    /// How many words the text has.
    int count() {
        return word;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    /// Finds every wanted word of the text in the frame `bytes[start..end)`.
    ///
    /// @return false if the text is damaged or does not match: a key stands twice, or the expression fails
    boolean find(byte[] bytes, int start, int end, Optional<Pattern> expression) {
        Arrays.fill(from, -1);
        doubled = false;
        int textStart = start + layout.from();
        int textEnd = end - layout.fromEnd();
        if (textStart > textEnd) {
            return false;
        }
        findWords(bytes, textStart, textEnd);
        for (int slot = 0; slot < from.length; slot++) {
            if (slots.get(slot) instanceof FieldSource.Columns columns
                    && textStart + columns.from() + columns.length() <= textEnd) {
                from[slot] = textStart + columns.from();
                to[slot] = from[slot] + columns.length();
            }
        }
        return !doubled && (expression.isEmpty() || findGroups(bytes, textStart, textEnd, expression.get()));
    }

    /// True if this character stands between words.
    boolean separates(byte is) {
        return is >= 0 && separates[is];
    }

    private void findWords(byte[] bytes, int start, int end) {
        int begin = start;
        int equals = -1;
        boolean runsSeparate = layout.words().isEmpty();
        word = 0;
        for (int at = start; at <= end; at++) {
            if (at == end || separates(bytes[at])) {
                if (at > begin || !runsSeparate) {
                    word(bytes, begin, equals, at, end);
                }
                begin = at + 1;
                equals = -1;
            } else if (bytes[at] == '=' && equals < 0) {
                equals = at;
            }
        }
    }

    private void word(byte[] bytes, int begin, int equals, int wordEnd, int textEnd) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot].length > 0) {
                if (equals >= 0) {
                    keyed(bytes, begin, equals, wordEnd, slot);
                }
            } else if (numbers[slot] == word) {
                from[slot] = begin;
                to[slot] = slots.get(slot) instanceof FieldSource.Words ? textEnd : wordEnd;
            }
        }
        word++;
    }

    private void keyed(byte[] bytes, int begin, int equals, int wordEnd, int slot) {
        byte[] key = keys[slot];
        if (key.length == equals - begin && Arrays.equals(bytes, begin, equals, key, 0, key.length)) {
            doubled |= from[slot] >= 0;
            from[slot] = equals + 1;
            to[slot] = wordEnd;
            if (slots.get(slot) instanceof FieldSource.Key wanted && wanted.part() != FieldSource.Key.WHOLE) {
                part(bytes, slot, wanted.part());
            }
        }
    }

    /// Narrows a slot to one part of its value.
    private void part(byte[] bytes, int slot, int wanted) {
        char separator = layout.parts().charAt(0);
        int begin = from[slot];
        int end = to[slot];
        int part = 0;
        for (int at = begin; at <= end; at++) {
            if (at == end || bytes[at] == separator) {
                if (part == wanted) {
                    from[slot] = begin;
                    to[slot] = at;
                    return;
                }
                part++;
                begin = at + 1;
            }
        }
        from[slot] = -1;
    }

    private boolean findGroups(byte[] bytes, int start, int end, Pattern expression) {
        String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        Matcher matcher = expression.matcher(new BoundedText(line));
        if (!BoundedText.matches(matcher)) {
            return false;
        }
        for (int slot = 0; slot < from.length; slot++) {
            if (slots.get(slot) instanceof FieldSource.Group group && matcher.start(group.group()) >= 0) {
                from[slot] = start + matcher.start(group.group());
                to[slot] = start + matcher.end(group.group());
            }
        }
        return true;
    }
}
