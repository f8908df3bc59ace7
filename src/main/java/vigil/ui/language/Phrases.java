package vigil.ui.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

/// All sentences of the engine in one language: those without gaps by their text, the others by their first word.
///
/// Thread rule: immutable after it is made.
final class Phrases {
    private static final String ENGINE = "vigil.ui.language.engine";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /// A sentence in a sentence in a sentence: deeper than the engine ever speaks.
    private static final int DEEPEST = 6;

    /// Under "" stand those that begin with a gap.
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private final Map<String, String> whole = new HashMap<>();

    private Phrases() {}

    static Phrases in(Language language) {
        ResourceBundle english = ResourceBundle.getBundle(ENGINE, Language.ENGLISH.locale(), EXACT);
        ResourceBundle said = ResourceBundle.getBundle(ENGINE, language.locale(), EXACT);
        Phrases phrases = new Phrases();
        for (String key : new TreeSet<>(english.keySet())) {
            phrases.add(key, english.getString(key), said.getString(key), language);
        }
        phrases.byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Phrase::letters).reversed()));
        return phrases;
    }

    private void add(String key, String english, String said, Language language) {
        if (english.contains("{")) {
            byFirstWord
                    .computeIfAbsent(firstWord(english), word -> new ArrayList<>())
                    .add(new Phrase(key, english, said, language.locale()));
        } else {
            whole.putIfAbsent(Phrase.plain(english), Phrase.plain(said));
        }
    }

    /// The sentence in this language; empty if nobody taught it.
    Optional<String> say(String text) {
        return say(text, 0);
    }

    private Optional<String> say(String text, int depth) {
        String known = whole.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return among(firstWord(text), text, depth).or(() -> among("", text, depth));
    }

    private Optional<String> among(String word, String text, int depth) {
        for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
            Optional<String> said =
                    phrase.say(text, part -> say(part, depth + 1).orElse(part));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /// Up to the first blank; nothing if a gap is in it.
    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return word.contains("{") ? "" : Phrase.plain(word);
    }
}
