package vigil.ui.discharge;

/// One line of "before and now".
///
/// Thread rule: immutable.
///
/// @param ink the style class of the parameter's colour; empty for plain text
/// @param baseline before the dose; an en dash if nobody measured it
/// @param extreme the furthest since the dose
/// @param change from the baseline to now
record CompareRow(String name, String ink, String baseline, String extreme, String now, String change) {
    static final String NONE = "–";
}
