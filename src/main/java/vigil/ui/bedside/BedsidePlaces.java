package vigil.ui.bedside;

import vigil.metric.Timestamp;

/// Where everything stands in one composition, and what only that composition has.
///
/// Thread rule: FX thread.
// Requirement: UI-SIZE-1
interface BedsidePlaces {
    /// Brings what only this composition has up to date.
    void show(BedsideFace face, Timestamp now);

    /// Takes the keyboard's hand to the note.
    void writeNote();

    /// Takes it to the MOAA/S pad.
    void toSedation();
}
