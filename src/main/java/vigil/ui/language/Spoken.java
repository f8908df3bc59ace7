package vigil.ui.language;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The language the console speaks now: one for all that is seen, like the process's default locale, so no view has to
/// hand it down. Views take their words when they are built, so the shell builds them anew when it changes (ADR 0016).
///
/// Thread rule: FX thread; a test that changes it sets English again.
public final class Spoken {
    private static final ObjectProperty<Language> NOW = new SimpleObjectProperty<>(Language.ENGLISH);

    private Spoken() {}

    /// The language spoken now.
    public static Language now() {
        return NOW.get();
    }

    /// To be told when it changes.
    public static ReadOnlyObjectProperty<Language> language() {
        return NOW;
    }

    /// A word or phrase as it stands inside a sentence: without its capital, but for German, whose nouns keep theirs,
    /// and for abbreviations.
    public static String inSentence(String word) {
        boolean capital = word.length() > 1 && Character.isLowerCase(word.charAt(1));
        return now() == Language.GERMAN || !capital
                ? word
                : word.substring(0, 1).toLowerCase(now().locale()) + word.substring(1);
    }

    /// Speaks another language from now on.
    public static void speak(Language language) {
        NOW.set(language);
    }
}
