package vigil.ui.bedside;

import vigil.treatment.Scale;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What the bedside says, in the language spoken now.
///
/// Thread rule: FX thread.
final class BedsideText {
    private static final Texts TEXTS = Texts.of(BedsideText.class);

    private BedsideText() {}

    /// One of the bedside's own texts.
    static String say(String key, Object... arguments) {
        return TEXTS.say(key, arguments);
    }

    /// What the rooms below the screen say in English.
    static String phrase(String english) {
        return PhraseBook.translate(english);
    }

    /// The name of a scale.
    static String of(Scale scale) {
        return switch (scale) {
            case MOAAS -> say("moaas");
            case CADSS6 -> say("cadss");
            case DISSOCIATION -> say("scale.dissociation");
            case NAUSEA -> say("scale.nausea");
            case PAIN -> say("scale.pain");
        };
    }
}
