package vigil.ui.discharge;

import vigil.session.rems.RemsField;
import vigil.session.rems.RemsState;

/// One field of the REMS form as the sheet shows it.
///
/// Thread rule: immutable.
///
/// @param value what the form will say, or in words why it says nothing
/// @param source where it comes from, or what is missing
record RemsRow(String label, String value, String source, RemsState state) {
    static RemsRow of(RemsField field) {
        String value = switch (field.state()) {
            case FILLED -> field.value().orElse("");
            case MISSING -> "missing";
            case NOT_APPLICABLE -> "not applicable";
            case ELSEWHERE -> "whoever sends it writes it";
        };
        return new RemsRow(field.label(), value, field.source(), field.state());
    }
}
