package vigil.ui.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says in the language spoken what the rooms below the screen say in English: a refusal, an alarm's
/// condition, an entry of the journal, a question of a shipped treatment preset (ADR 0016).
/// `engine.properties` holds the sentences to be recognised, with {0}, {1}, … where a value or another
/// sentence stands; the other bundles hold the same keys.
///
/// What it does not know comes back unchanged: a clinic's own words are shown as the clinic wrote them.
///
/// Thread rule: any thread; one translates at a time.
public final class PhraseBook {
    /// More different texts than a room says in a minute; the oldest are forgotten.
    private static final int REMEMBERED = 2048;

    private static final Map<Language, PhraseBook> BOOKS = new EnumMap<>(Language.class);

    private final Phrases phrases;
    private final Map<String, String> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    private PhraseBook(Language language) {
        phrases = Phrases.in(language);
    }

    /// A sentence of the engine in the language spoken now.
    public static String translate(String english) {
        Language language = Spoken.now();
        if (language == Language.ENGLISH || english.isBlank()) {
            return english;
        }
        // Review and the history make their rows in the background.
        synchronized (BOOKS) {
            PhraseBook book = BOOKS.computeIfAbsent(language, PhraseBook::new);
            return book.known.computeIfAbsent(
                    english, text -> book.phrases.say(text).orElse(text));
        }
    }
}
