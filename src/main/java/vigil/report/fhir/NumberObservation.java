package vigil.report.fhir;

import tools.jackson.databind.node.ObjectNode;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Unit;

/// A number of a continuously measured metric as an observation. Without a valid number there is a reason and no value,
/// never a zero (clinical facts, section 5).
final class NumberObservation {
    /// Oxygen saturation in arterial blood, which US Core wants beside the pulse oximeter's code.
    private static final String SATURATION = "2708-6";

    /// Heart rate, which the vital-signs profile wants for every pulse.
    private static final String HEART_RATE = "8867-4";

    private NumberObservation() {}

    static ObjectNode of(ObservationDraft draft, NumericReading reading) {
        Metric metric = reading.metric();
        switch (metric) {
            case SPO2 -> draft.loinc(SATURATION, metric.loinc());
            case PULSE_RATE -> draft.loinc(HEART_RATE, metric.loinc());
            case PERFUSION_INDEX,
                    PLETH,
                    NIBP_SYS,
                    NIBP_DIA,
                    NIBP_MAP,
                    NIBP_PULSE_RATE,
                    CUFF_PRESSURE,
                    RESP_RATE,
                    ETCO2,
                    TEMP -> draft.loinc(metric.loinc());
        }
        draft.mdc(metric.mdc()).text(metric.label());
        switch (reading.validity()) {
            case VALID -> quantity(draft, reading.value(), metric.unit());
            case QUESTIONABLE -> {
                quantity(draft, reading.value(), metric.unit());
                draft.note("The device doubts this value.");
            }
            case INVALID -> ObservationDraft.absent(draft.json(), "error");
            case NOT_AVAILABLE -> ObservationDraft.absent(draft.json(), "unknown");
        }
        reading.status().forEach(draft::note);
        return draft.json();
    }

    /// The pulse that came with a cuff reading.
    static ObjectNode cuffPulse(ObservationDraft draft, int rate) {
        Metric metric = Metric.NIBP_PULSE_RATE;
        draft.loinc(metric.loinc()).mdc(metric.mdc()).text(metric.label());
        quantity(draft, rate, metric.unit());
        return draft.json();
    }

    private static void quantity(ObservationDraft draft, double value, Unit unit) {
        ObservationDraft.quantity(draft.json(), value, unit.symbol(), unit.ucum());
    }
}
