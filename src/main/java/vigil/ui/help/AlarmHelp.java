package vigil.ui.help;

import java.util.List;
import vigil.alarm.AlarmCondition;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What an alarm means and what to check, in the language spoken. It names no drug and no dose, and no number that a
/// preset decides (ux, principle 6).
///
/// Thread rule: FX thread.
///
/// @param title the condition in a few words
/// @param means what is so
/// @param check what to look at, in this order
// Requirement: UI-HELP-1
// Control: H15
public record AlarmHelp(String title, String means, List<String> check) {
    private static final Texts TEXTS = Texts.of(AlarmHelp.class);

    public AlarmHelp {
        check = List.copyOf(check);
    }

    /// The page of that condition.
    public static AlarmHelp of(AlarmCondition condition) {
        return new AlarmHelp(
                Texts.begun(PhraseBook.translate(condition.words())),
                TEXTS.say("alarm." + condition.name() + ".means"),
                TEXTS.say("alarm." + condition.name() + ".check").lines().toList());
    }
}
