package vigil.report.fhir;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.NumericReading;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.Scale;

/// Makes the resources of one session. A resource's address is made from the session and the entry, so that a second
/// export names the same things by the same names.
final class Resources {
    private final Session session;

    Resources(Session session) {
        this.session = session;
    }

    String patientUrl() {
        return url("patient");
    }

    /// The patient, as far as the clinic told.
    ObjectNode patient() {
        Patient patient = session.started().patient();
        ObjectNode resource = JsonNodeFactory.instance.objectNode().put("resourceType", "Patient");
        mark(resource);
        if (!patient.reference().isBlank()) {
            resource.putArray("identifier").addObject().put("value", patient.reference());
        }
        if (!patient.name().isBlank()) {
            resource.putArray("name").addObject().put("text", patient.name());
        }
        @Nullable LocalDate born = patient.birthDate();
        if (born != null) {
            resource.put("birthDate", born.toString());
        }
        return resource;
    }

    /// The observations that an entry becomes, by their addresses; none for most kinds of entry.
    Map<String, ObjectNode> observations(LogLine line) {
        SessionEvent event = line.event();
        if (event instanceof SessionEvent.ReadingTaken e) {
            return reading(e.reading(), e.by(), line);
        }
        if (event instanceof SessionEvent.CuffTaken e) {
            return cuff(e.reading(), e.by(), line);
        }
        if (event instanceof SessionEvent.SedationScored e) {
            return score(Scale.MOAAS, e.score(), e.by(), line);
        }
        return event instanceof SessionEvent.Scored e ? score(e.scale(), e.value(), e.by(), line) : Map.of();
    }

    private Map<String, ObjectNode> cuff(CuffReading reading, String by, LogLine line) {
        return switch (reading) {
            case CuffResult result -> cuff(result, by, line);
            case CuffFailure failure ->
                named(line, "cuff", PressureObservation.failed(begin(line, failure.device(), by), failure));
        };
    }

    private Map<String, ObjectNode> reading(NumericReading reading, String by, LogLine line) {
        if (reading.metric().loinc().isEmpty()) {
            return Map.of();
        }
        return named(
                line,
                "reading",
                NumberObservation.of(begin(line, reading.device(), by).vitalSign(), reading));
    }

    private Map<String, ObjectNode> cuff(CuffResult result, String by, LogLine line) {
        Map<String, ObjectNode> both = new LinkedHashMap<>(
                named(line, "cuff", PressureObservation.of(begin(line, result.device(), by), result)));
        result.pulse()
                .ifPresent(rate -> both.putAll(named(
                        line,
                        "pulse",
                        NumberObservation.cuffPulse(
                                begin(line, result.device(), by).vitalSign(), rate))));
        return both;
    }

    /// No code of a scale is established in the facts, so its name is all that is said.
    private Map<String, ObjectNode> score(Scale scale, int value, String by, LogLine line) {
        ObservationDraft draft = begin(line, "", by).category("survey").text(scale.words());
        draft.json().put("valueInteger", value);
        return named(line, "score", draft.json());
    }

    private ObservationDraft begin(LogLine line, String device, String by) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode().put("resourceType", "Observation");
        mark(resource);
        return ObservationDraft.begin(resource, line, patientUrl(), device, by);
    }

    private Map<String, ObjectNode> named(LogLine line, String part, ObjectNode resource) {
        return Map.of(url(line.seq() + "/" + part), resource);
    }

    /// Test health data, in HL7's own words and in ours.
    private void mark(ObjectNode resource) {
        if (session.started().simulated()) {
            ObjectNode meta = resource.putObject("meta");
            meta.putArray("security")
                    .addObject()
                    .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActReason")
                    .put("code", "HTEST");
            meta.putArray("tag").addObject().put("display", "Simulated data, not a patient");
        }
    }

    private String url(String part) {
        String name = "vigil/" + session.id().value() + "/" + part;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
