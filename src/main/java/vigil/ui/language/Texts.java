package vigil.ui.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The texts of one room of the console: `words.properties` beside the room's classes (English), and `words_de`,
/// `words_es` and `words_fr` with the same keys. A text is a [java.text.MessageFormat] pattern, with arguments or
/// without: an apostrophe in it is written twice.
///
/// Thread rule: any thread; speaks the language that is spoken at the moment of the call.
// Requirement: UI-WORDS-1
public final class Texts {
    /// The English texts are the root: whoever asks for another language never falls back on the machine's own.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Texts> ALL = new ConcurrentHashMap<>();

    private final String bundle;
    /// What was said before, by language: a bundle is looked up by the names of all its parents, each time anew.
    private final List<Map<String, Wording>> read = Stream.generate(
                    () -> (Map<String, Wording>) new ConcurrentHashMap<String, Wording>())
            .limit(Language.values().length)
            .toList();

    private Texts(String bundle) {
        this.bundle = bundle;
    }

    /// The texts of the package that `room` stands in.
    public static Texts of(Class<?> room) {
        return ALL.computeIfAbsent(room.getPackageName() + ".words", Texts::new);
    }

    /// A text in the language spoken now.
    ///
    /// @param arguments what stands for {0}, {1}, … in it; times, values and names come as text that is
    ///     already written in the language, counts as whole numbers
    /// @throws MissingResourceException if the room has no such text
    public String say(String key, Object... arguments) {
        Language language = Spoken.now();
        Map<String, Wording> words = read.get(language.ordinal());
        Wording wording = words.get(key);
        if (wording == null) {
            wording = read(key, language.locale());
            words.put(key, wording);
        }
        return wording.say(arguments);
    }

    /// The words with a capital letter, as they stand first or alone; the empty text stays empty.
    public static String begun(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Spoken.now().locale()) + words.substring(first);
    }

    private Wording read(String key, Locale locale) {
        return Wording.of(ResourceBundle.getBundle(bundle, locale, EXACT).getString(key), locale);
    }
}
