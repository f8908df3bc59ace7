package vigil.ui.discharge;

import vigil.ui.face.ValueFace;

/// One line of "before and now".
///
/// Thread rule: immutable.
///
/// @param ink the style class of the parameter's colour; empty for plain text
/// @param baseline before the dose; an en dash if nobody measured it
/// @param extreme the furthest since the dose
/// @param tone how far the newest is to be believed, as everywhere (ux 6)
/// @param age of the newest where it is not live: `7:38 ago`, `7 s old`, `last 97 · 14:06:54`; else empty
/// @param change from the baseline to now
record CompareRow(
        String name,
        String ink,
        String baseline,
        String extreme,
        String now,
        ValueFace.Tone tone,
        String age,
        String change) {
    static final String NONE = "–";

    /// The style class of the newest: its parameter's colour while it is to be believed.
    String nowInk() {
        return tone == ValueFace.Tone.LIVE ? ink : "ink2";
    }
}
