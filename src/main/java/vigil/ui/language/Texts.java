package vigil.ui.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The texts of one room of the console: `words.properties` beside the room's classes (English), and `words_de`,
/// `words_es` and `words_fr` with the same keys. A text is a [MessageFormat] pattern, with arguments or without: an
/// apostrophe in it is written twice.
///
/// Thread rule: immutable; speaks the language that is spoken at the moment of the call.
// Requirement: UI-WORDS-1
public final class Texts {
    /// The English texts are the root: whoever asks for another language never falls back on the machine's own.
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Texts(String bundle) {
        this.bundle = bundle;
    }

    /// The texts of the package that `room` stands in.
    public static Texts of(Class<?> room) {
        return new Texts(room.getPackageName() + ".words");
    }

    /// A text in the language spoken now.
    ///
    /// @param arguments what stands for {0}, {1}, … in it; times, values and names come as text that is already
    /// written
    ///     in the language, counts as whole numbers
    /// @throws MissingResourceException if the room has no such text
    public String say(String key, Object... arguments) {
        Locale locale = Spoken.now().locale();
        String pattern = ResourceBundle.getBundle(bundle, locale, EXACT).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
