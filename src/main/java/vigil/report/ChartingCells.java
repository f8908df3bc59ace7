package vigil.report;

import java.util.stream.Collectors;
import vigil.session.SessionEvent;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// The cells of a treatment's own entries: plans, authorisations, scores, details of adverse events, corrections.
final class ChartingCells {
    private ChartingCells() {}

    static EventRow plan(EventRow row, TreatmentPlan plan) {
        row.text("modality", plan.modality().id())
                .text("drug", plan.drug())
                .number("mg", plan.milligrams())
                .number("mg_per_kg", plan.milligramsPerKilogram())
                .number("planned_s", plan.planned().toSeconds())
                .number("observation_s", plan.observation().toSeconds());
        return plan.devices() == 0 ? row : row.number("devices", plan.devices());
    }

    /// By which rules, and where in the course.
    static void rules(EventRow row, SessionEvent.Started e) {
        TreatmentPreset treatment = e.treatment();
        row.text("treatment", treatment.id())
                .number("treatment_version", treatment.version())
                .name("phase", e.first());
        e.course()
                .ifPresent(place -> row.text("series", place.series())
                        .number("number", place.number())
                        .number("of", place.of()));
    }

    static void authorised(EventRow row, SessionEvent.Authorised e) {
        row.text("clinician", e.clinician())
                .text("reason", e.reason())
                .texts("open", e.softStops())
                .number("spo2", e.saturation())
                .number("pulse", e.pulse())
                .text("by", e.by());
    }

    static void scored(EventRow row, SessionEvent.Scored e) {
        row.name("scale", e.scale())
                .number("score", e.value())
                .text("items", e.items().stream().map(String::valueOf).collect(Collectors.joining(";")))
                .text("by", e.by());
    }

    static void detail(EventRow row, SessionEvent.AdverseEventDetailed e) {
        row.number("entry", e.entry()).name("grade", e.grade().orElse(null)).flag("serious", e.serious());
        e.onset().ifPresent(at -> row.moment("onset", at));
        e.ended().ifPresent(at -> row.moment("until", at));
        row.text("action", e.action()).text("by", e.by());
    }

    /// What the entry should have said fills its own cells; what is said of the correction itself has cells that no
    /// other event has.
    static void corrected(EventRow row, SessionEvent.Corrected e) {
        e.replacement().ifPresent(event -> EventCells.fill(row, event));
        row.number("corrects", e.entry()).flag("struck", e.replacement().isEmpty());
        e.at().ifPresent(at -> row.moment("happened", at));
        row.text("why", e.reason()).text("corrected_by", e.by());
    }
}
