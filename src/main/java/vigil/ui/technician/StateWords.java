package vigil.ui.technician;

import java.util.Locale;
import vigil.device.LinkState;
import vigil.ui.language.Texts;

/// The states of a link in the language spoken.
///
/// Thread rule: FX thread.
final class StateWords {
    private static final Texts TEXTS = Texts.of(StateWords.class);

    private StateWords() {}

    /// As a word in a sentence: `live`.
    static String of(LinkState state) {
        return TEXTS.say("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /// As a word that stands alone: `Live`.
    static String begun(LinkState state) {
        return Texts.begun(of(state));
    }
}
