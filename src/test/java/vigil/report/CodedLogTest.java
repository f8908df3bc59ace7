package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.report.fhir.FhirExport;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;

/// What leaves the clinic with the ID only.
class CodedLogTest {
    private static final List<SessionEntry> LOG =
            SampleSession.log(SampleSession.JONAS, false).entries();

    @Test
    void theIdStaysAndNameAndBirthDateGo() {
        Session coded = SessionFold.of(CodedLog.of(LOG)).orElseThrow();
        assertEquals(
                new Patient(SampleSession.JONAS.reference(), "", null),
                coded.started().patient());
    }

    @Test
    void nothingElseOfTheLogChanges() {
        List<SessionEntry> coded = CodedLog.of(LOG);
        assertEquals(LOG.subList(1, LOG.size()), coded.subList(1, coded.size()));
        assertEquals(LOG.getFirst().seq(), coded.getFirst().seq());
        assertEquals(LOG.getFirst().at(), coded.getFirst().at());
    }

    @Test
    void noFormOfExportNamesThePatientThen() throws IOException {
        StringBuilder csv = new StringBuilder();
        SessionCsv.write(CodedLog.of(LOG), csv);
        ByteArrayOutputStream fhir = new ByteArrayOutputStream();
        FhirExport.write(CodedLog.of(LOG), fhir);
        String pdf = String.join(" ", Pages.of(CodedLog.of(LOG)));
        for (String text : List.of(csv.toString(), fhir.toString(StandardCharsets.UTF_8), pdf)) {
            assertFalse(text.contains("Tamm"), text);
            assertFalse(text.contains("1979-08") || text.contains("Aug 1979"), text);
            assertTrue(text.contains(SampleSession.JONAS.reference()), text);
        }
    }
}
