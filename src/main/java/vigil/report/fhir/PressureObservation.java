package vigil.report.fhir;

import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.Unit;

/// A cuff determination as one observation with three components (FHIR R4, blood pressure profile). A failure is an
/// observation with a reason and without components, never zeros (clinical facts, section 5).
final class PressureObservation {
    private static final String PANEL = "85354-9";
    private static final int PANEL_MDC = 150020;

    private PressureObservation() {}

    static ObjectNode of(ObservationDraft draft, CuffResult result) {
        panel(draft);
        component(draft, Metric.NIBP_SYS, OptionalInt.of(result.systolic()));
        component(draft, Metric.NIBP_DIA, OptionalInt.of(result.diastolic()));
        component(draft, Metric.NIBP_MAP, result.mean());
        result.status().forEach(draft::note);
        return draft.json();
    }

    static ObjectNode failed(ObservationDraft draft, CuffFailure failure) {
        panel(draft);
        ObservationDraft.absent(draft.json(), "error");
        return draft.note(failure.reason()).json();
    }

    private static void panel(ObservationDraft draft) {
        draft.vitalSign().loinc(PANEL).mdc(PANEL_MDC).text("Blood pressure");
    }

    /// @param value empty where the device reports none
    private static void component(ObservationDraft draft, Metric metric, OptionalInt value) {
        ObjectNode component = draft.json().withArray("/component").addObject();
        ObjectNode code = component.putObject("code");
        ObservationDraft.loinc(code, metric.loinc());
        code.put("text", metric.label());
        if (value.isPresent()) {
            Unit unit = metric.unit();
            ObservationDraft.quantity(component, value.getAsInt(), unit.symbol(), unit.ucum());
        } else {
            ObservationDraft.absent(component, "unknown");
        }
    }
}
