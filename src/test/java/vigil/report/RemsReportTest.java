package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vigil.session.Session;
import vigil.session.rems.RemsField;
import vigil.session.rems.RemsForm;
import vigil.session.rems.RemsState;

/// The REMS form as pages and as CSV.
class RemsReportTest {
    private static final RemsForm FORM = new RemsForm(List.of(
            field("patient.name", "Patient's name", "Jonas Tamm", "the session's start, 15:06", RemsState.FILLED),
            field("bp.before", "Blood pressure before", "144/91", "NIBP 15:26:30", RemsState.FILLED),
            field("bp.40", "Blood pressure at 40 minutes", "", "no reading from minute 35 to 50", RemsState.MISSING),
            field("sedation.resolved", "Sedation over at", "", "no sedation was seen", RemsState.NOT_APPLICABLE),
            field("setting", "Healthcare setting, \"name\", <id>", "", "not in any session", RemsState.ELSEWHERE)));

    @Test
    void everyFieldIsPrintedWithItsValueAndWhereItCameFrom() throws IOException {
        String text = String.join(" ", pages(session(false), FORM)).replaceAll("\\s+", " ");
        for (String fact : List.of(
                "REMS patient monitoring form · for checking, not submitted",
                "1 missing.",
                "2 of 5 fields are filled. Not known to Vigil, to be filled in by hand: 1.",
                "Blood pressure before 144/91 NIBP 15:26:30",
                "Blood pressure at 40 minutes MISSING no reading from minute 35 to 50",
                "Sedation over at does not apply no sedation was seen",
                "Healthcare setting, \"name\", <id> to be filled in by hand not in any session",
                "not a certified medical device")) {
            assertTrue(text.contains(fact), fact + " is missing in:\n" + text);
        }
        assertFalse(text.contains("SIMULAT"), text);
    }

    @Test
    void aSimulatedFormSaysSoOnEveryPage() throws IOException {
        List<RemsField> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.addAll(FORM.fields());
        }
        List<String> pages = pages(session(true), new RemsForm(many));
        assertTrue(pages.size() > 2);
        pages.forEach(page -> assertTrue(page.contains("SIMULATION"), page));
    }

    @Test
    void theCsvHasOneRowAFieldAndSaysThatItIsForChecking() throws IOException {
        StringBuilder out = new StringBuilder();
        RemsReport.csv(session(true), FORM, out);
        assertTrue(out.toString().startsWith("field,label,value,source,state,"), out.toString());
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(
                out.toString(),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            rows = parser.getRecords();
        }
        assertEquals(FORM.fields().size(), rows.size());
        assertEquals("144/91", rows.get(1).get("value"));
        assertEquals("", rows.get(2).get("value"));
        assertEquals("MISSING", rows.get(2).get("state"));
        assertEquals("Healthcare setting, \"name\", <id>", rows.get(4).get("label"));
        rows.forEach(row -> {
            assertEquals("true", row.get("simulated"));
            assertEquals("SIMULATION, for checking, not submitted", row.get("note"));
        });
    }

    @Test
    void aRealFormAsCsvSaysNothingOfASimulation() throws IOException {
        StringBuilder out = new StringBuilder();
        RemsReport.csv(session(false), FORM, out);
        assertFalse(out.toString().contains("SIMULAT"), out.toString());
    }

    @Test
    void anInfusionHasNoSuchForm() {
        assertFalse(
                RemsReport.isFor(SampleSession.log(SampleSession.JONAS, false).session()));
    }

    private static RemsField field(String id, String label, String value, String source, RemsState state) {
        return new RemsField(id, label, value.isEmpty() ? Optional.empty() : Optional.of(value), source, state);
    }

    private static Session session(boolean simulated) {
        return SampleTreatment.log(simulated).session();
    }

    private static List<String> pages(Session session, RemsForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RemsReport.pdf(session, form, Pages.TALLINN, out);
        return Pages.in(out.toByteArray());
    }
}
