package vigil.report.fhir;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vigil.session.Correction;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;

/// A session as one FHIR R4 bundle (a collection): the patient, and an observation for every reading, cuff
/// determination and score of the log, valid or not. Nothing is thinned out: an hour holds some 7,000 observations.
///
/// What was corrected stands as corrected; what was struck out stands as entered in error. A simulated session is
/// marked in every resource (clinical facts, 6.4 H30).
///
/// Thread rule: any thread; it works through the log once and holds one resource at a time.
public final class FhirExport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private FhirExport() {}

    /// Writes the bundle in UTF-8 and leaves the stream open.
    ///
    /// @param log a session's whole log, from its start on
    public static void write(List<SessionEntry> log, OutputStream out) throws IOException {
        Session session = SessionFold.of(log).orElseThrow(() -> new IllegalArgumentException("the log is empty"));
        Map<Long, Correction> corrections = new HashMap<>();
        session.charting().corrections().forEach(c -> corrections.put(c.entry(), c));
        Resources resources = new Resources(session);
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("resourceType", "Bundle");
            json.writeStringProperty("type", "collection");
            json.writeStringProperty("timestamp", session.last().wall().toString());
            json.writeName("entry");
            json.writeStartArray();
            write(resources.patient(), resources.patientUrl(), json);
            for (SessionEntry entry : log) {
                resources
                        .observations(LogLine.of(entry, corrections.get(entry.seq())))
                        .forEach((url, resource) -> write(resource, url, json));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static void write(ObjectNode resource, String url, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fullUrl", url);
        json.writeName("resource");
        json.writeTree(resource);
        json.writeEndObject();
    }
}
