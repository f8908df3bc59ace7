package vigil.report.fhir;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vigil.metric.Measurement;

/// An observation being written: what all observations have in common (FHIR R4, vital-signs profile).
///
/// Confined to one thread.
record ObservationDraft(ObjectNode json) {
    private static final String LOINC = "http://loinc.org";

    /// Every observation says when, of whom, and by what it was made.
    static ObservationDraft begin(ObjectNode json, LogLine line, String subject, String device, String by) {
        json.put("status", line.status());
        json.putObject("subject").put("reference", subject);
        json.put("effectiveDateTime", line.at().wall().toString());
        if (!device.isEmpty() && !device.equals(Measurement.BY_HAND)) {
            json.putObject("device").put("display", device);
        }
        if (!by.isEmpty()) {
            json.putArray("performer").addObject().put("display", by);
        }
        if (device.equals(Measurement.BY_HAND)) {
            json.putObject("method").put("text", "measured and entered by hand");
        }
        return new ObservationDraft(json);
    }

    ObservationDraft vitalSign() {
        return category("vital-signs");
    }

    /// @param code of FHIR's observation categories
    ObservationDraft category(String code) {
        json.putArray("category")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
                .put("code", code);
        return this;
    }

    /// What was observed, in words where no code is established.
    ObservationDraft text(String words) {
        json.withObject("/code").put("text", words);
        return this;
    }

    /// What was observed, in LOINC; several codes say the same thing.
    ObservationDraft loinc(String... codes) {
        loinc(json.withObject("/code"), codes);
        return this;
    }

    /// Puts codes into a codeable concept.
    static void loinc(ObjectNode concept, String... codes) {
        ArrayNode coding = concept.withArray("/coding");
        for (String code : codes) {
            coding.addObject().put("system", LOINC).put("code", code);
        }
    }

    /// The code of the device world beside it, if one is established.
    ObservationDraft mdc(int code) {
        if (code != 0) {
            json.withArray("/code/coding")
                    .addObject()
                    .put("system", "urn:iso:std:iso:11073:10101")
                    .put("code", String.valueOf(code));
        }
        return this;
    }

    ObservationDraft note(String words) {
        json.withArray("/note").addObject().put("text", words);
        return this;
    }

    /// Puts a quantity in UCUM.
    static void quantity(ObjectNode holder, double value, String symbol, String ucum) {
        ObjectNode quantity = holder.putObject("valueQuantity");
        if (value == Math.rint(value)) {
            quantity.put("value", (long) value);
        } else {
            quantity.put("value", value);
        }
        quantity.put("unit", symbol).put("system", "http://unitsofmeasure.org").put("code", ucum);
    }

    /// Says why there is no value.
    ///
    /// @param code of FHIR's reasons, for example `error`
    static void absent(ObjectNode holder, String code) {
        holder.putObject("dataAbsentReason")
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/data-absent-reason")
                .put("code", code);
    }
}
