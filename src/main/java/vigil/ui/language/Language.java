package vigil.ui.language;

import java.util.Locale;

/// A language the console speaks.
///
/// Thread rule: immutable.
public enum Language {
    ENGLISH("English", Locale.UK),
    GERMAN("Deutsch", Locale.GERMANY),
    SPANISH("Español", Locale.of("es", "ES")),
    FRENCH("Français", Locale.FRANCE);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /// What it calls itself; the same in every language.
    public String ownName() {
        return ownName;
    }

    /// How it writes dates and decimals.
    public Locale locale() {
        return locale;
    }
}
