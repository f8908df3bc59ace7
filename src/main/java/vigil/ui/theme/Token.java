package vigil.ui.theme;

import java.util.Locale;

/// A colour by its job. In a style sheet it is the looked-up colour `-vg-` plus [#cssName()].
///
/// The last eight belong to living alarms and must colour nothing else.
// Requirement: UI-COLOUR-1
// Control: H22
public enum Token {
    BG,
    S1,
    S2,
    S3,
    LN,
    LN2,
    T1,
    T2,
    T3,
    ACT,
    ACT_INK,
    LANE,
    LANE_OUT,
    BAND,
    GRID,
    LIM,
    SPO2,
    PR,
    BP,
    RR,
    HI,
    HI_INK,
    HI_OFF,
    ME,
    ME_INK,
    ME_OFF,
    LO,
    LO_INK;

    /// The name in a style sheet, without the prefix: `lane-out`.
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
