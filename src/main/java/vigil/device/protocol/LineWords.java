package vigil.device.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.profile.FieldSource;

/// Where in the line at hand the wanted words stand: values of keys, columns, groups of an expression. Each
/// wanted word has a slot, given out before the first line; finding them in a line makes no garbage, unless
/// an expression must be matched.
///
/// Confined to one thread.
final class LineWords {
    private final List<FieldSource> slots = new ArrayList<>();
    private byte[][] keys = new byte[0][];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private boolean doubled;

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
        from = new int[slots.size()];
        to = new int[slots.size()];
        return slots.size() - 1;
    }

    boolean has(int slot) {
        return from[slot] >= 0;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    /// Finds every wanted word of the line `bytes[start..end)`.
    ///
    /// @return false if the line is damaged or does not match: a key stands twice, or the expression fails
    boolean find(byte[] bytes, int start, int end, Optional<Pattern> expression) {
        Arrays.fill(from, -1);
        doubled = false;
        findKeys(bytes, start, end);
        for (int slot = 0; slot < from.length; slot++) {
            if (slots.get(slot) instanceof FieldSource.Columns columns
                    && start + columns.from() + columns.length() <= end) {
                from[slot] = start + columns.from();
                to[slot] = from[slot] + columns.length();
            }
        }
        return !doubled && (expression.isEmpty() || findGroups(bytes, start, end, expression.get()));
    }

    private void findKeys(byte[] bytes, int start, int end) {
        int word = start;
        int equals = -1;
        for (int at = start; at <= end; at++) {
            if (at == end || bytes[at] == ' ' || bytes[at] == '\t') {
                if (equals >= 0) {
                    keyed(bytes, word, equals, at);
                }
                word = at + 1;
                equals = -1;
            } else if (bytes[at] == '=' && equals < 0) {
                equals = at;
            }
        }
    }

    private void keyed(byte[] bytes, int word, int equals, int wordEnd) {
        for (int slot = 0; slot < keys.length; slot++) {
            byte[] key = keys[slot];
            if (key.length > 0
                    && key.length == equals - word
                    && Arrays.equals(bytes, word, equals, key, 0, key.length)) {
                doubled |= from[slot] >= 0;
                from[slot] = equals + 1;
                to[slot] = wordEnd;
            }
        }
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
