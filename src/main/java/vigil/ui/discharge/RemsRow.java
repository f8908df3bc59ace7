package vigil.ui.discharge;

import vigil.session.rems.RemsField;
import vigil.session.rems.RemsState;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One field of the REMS form as the sheet shows it.
///
/// Thread rule: immutable.
///
/// @param value what the form will say, or in words why it says nothing
/// @param source where it comes from, or what is missing
record RemsRow(String label, String value, String source, RemsState state) {
    private static final Texts TEXTS = Texts.of(RemsRow.class);

    static RemsRow of(RemsField field) {
        String value = switch (field.state()) {
            case FILLED -> PhraseBook.translate(field.value().orElse(""));
            case MISSING -> TEXTS.say("rems.value.missing");
            case NOT_APPLICABLE -> TEXTS.say("rems.value.none");
            case ELSEWHERE -> TEXTS.say("rems.value.elsewhere");
        };
        return new RemsRow(
                PhraseBook.translate(field.label()), value, PhraseBook.translate(field.source()), field.state());
    }
}
