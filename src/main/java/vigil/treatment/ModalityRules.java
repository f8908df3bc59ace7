package vigil.treatment;

import java.util.List;

/// What one modality is like: its medicine, its dose, its readings and its observation.
///
/// Thread rule: immutable.
///
/// @param drug the medicine's name as a plan begins with it
/// @param scales what is scored with every cuff reading
/// @param scalesAtPoints what is scored besides at the cadence's points that are not optional
/// @param series the usual course, in order; a course's last part may go on without an end
/// @param source where its numbers come from
public record ModalityRules(
        Modality modality,
        String drug,
        Dosing dosing,
        CuffCadence cadence,
        ObservationRule observation,
        List<Scale> scales,
        List<Scale> scalesAtPoints,
        List<SeriesRule> series,
        String source) {

    public ModalityRules {
        scales = List.copyOf(scales);
        scalesAtPoints = List.copyOf(scalesAtPoints);
        series = List.copyOf(series);
    }
}
