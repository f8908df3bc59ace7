package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

class SessionCsvTest {
    @Test
    void everyEntryIsOneRowInOrder() throws IOException {
        List<CSVRecord> rows = rows(EveryEvent.log());
        assertEquals(
                EveryEvent.log().stream().map(e -> String.valueOf(e.seq())).toList(),
                rows.stream().map(r -> r.get("seq")).toList());
    }

    @Test
    void everyCellOfEveryEventHasAColumn() {
        for (SessionEntry entry : EveryEvent.log()) {
            var cells = EventRow.of(entry, EveryEvent.START).cells().keySet();
            assertTrue(
                    SessionCsv.COLUMNS.containsAll(cells),
                    () -> entry.event() + " has a cell without column: " + cells);
        }
    }

    @Test
    void theFirstColumnsAreThoseThatWerePublished() throws IOException {
        String header = csv(List.of()).strip();
        assertTrue(
                header.startsWith("seq,t,wall,type,device,metric,value,unit,validity,sys,dia,map,pulse,failed,"
                        + "condition,state,priority,text,by,"),
                header);
    }

    @Test
    void aReadingTellsItsValueAndHowFarToTrustIt() throws IOException {
        CSVRecord row = first("reading");
        assertEquals("4.500", row.get("t"));
        assertEquals("2026-11-24T14:07:46.500Z", row.get("wall"));
        assertEquals("masimo-ascii1@/dev/ttyUSB0", row.get("device"));
        assertEquals("SPO2", row.get("metric"));
        assertEquals("97", row.get("value"));
        assertEquals("%", row.get("unit"));
        assertEquals("VALID", row.get("validity"));
    }

    @Test
    void aReadingThatMustNotBeUsedHasNoValue() throws IOException {
        CSVRecord row = rows(EveryEvent.log()).stream()
                .filter(r -> r.get("validity").equals("INVALID"))
                .findFirst()
                .orElseThrow();
        assertEquals("", row.get("value"));
        assertEquals("sensor off patient", row.get("status"));
    }

    @Test
    void aCuffReadingIsOneRow() throws IOException {
        CSVRecord row = first("cuff");
        assertEquals(
                "124/78/93/71", row.get("sys") + "/" + row.get("dia") + "/" + row.get("map") + "/" + row.get("pulse"));
        assertEquals("", row.get("failed"));
    }

    @Test
    void limitsAreWrittenOut() throws IOException {
        String text = first("limits").get("text");
        assertTrue(text.startsWith("SPO2 below 92 for 30 s LOW; SPO2 below 90 for 15 s MEDIUM; "), text);
        assertTrue(text.contains("BP above 180/110 MEDIUM; "), text);
    }

    @Test
    void anAlarmThatIsOverHasNoPriority() throws IOException {
        CSVRecord row = rows(EveryEvent.log()).stream()
                .filter(r -> r.get("state").equals("INACTIVE"))
                .findFirst()
                .orElseThrow();
        assertEquals("LINK_LOST", row.get("condition"));
        assertEquals("NONE", row.get("priority"));
        assertEquals("masimo-ascii1@/dev/ttyUSB0", row.get("subject"));
    }

    @Test
    void textSurvivesCommasQuotesAndNewLines() throws IOException {
        assertEquals("=She said \"fine\",\nthen slept; Ünal µg", first("note").get("text"));
    }

    @Test
    void everyRowSaysThatItIsSimulated() throws IOException {
        assertTrue(
                rows(EveryEvent.log()).stream().allMatch(r -> r.get("simulated").equals("true")));
        List<SessionEntry> real =
                List.of(new SessionEntry(1, EveryEvent.START, EveryEvent.started(EveryEvent.SESSION, false)));
        assertEquals("false", rows(real).getFirst().get("simulated"));
    }

    @Test
    void aCorrectionKeepsWhatItSaysApartFromWhatTheEntryShouldHaveSaid() throws IOException {
        SessionEvent paused = new SessionEvent.DosePaused("vomiting", "R. Okafor");
        CSVRecord row = rows(List.of(
                        new SessionEntry(1, EveryEvent.START, EveryEvent.started(EveryEvent.SESSION, false)),
                        new SessionEntry(
                                2,
                                EveryEvent.at(50),
                                new SessionEvent.Corrected(
                                        7,
                                        Optional.of(paused),
                                        Optional.of(EveryEvent.at(20.5)),
                                        "wrong word",
                                        "Dr M. Iyer"))))
                .get(1);
        assertEquals("vomiting, R. Okafor", row.get("reason") + ", " + row.get("by"));
        assertEquals("wrong word, Dr M. Iyer", row.get("why") + ", " + row.get("corrected_by"));
        assertEquals("7, 20.500, false", row.get("corrects") + ", " + row.get("happened_t") + ", " + row.get("struck"));
    }

    @Test
    void authorisationScoresAndPlansAreWrittenWhole() throws IOException {
        assertEquals("97", first("authorised").get("spo2"));
        assertEquals("1;2;0;3;1;0", first("score").get("items"));
        CSVRecord plan = first("plan");
        assertEquals(
                "Esketamine, 28, 1, 0, 7200",
                String.join(
                        ", ",
                        plan.get("drug"),
                        plan.get("mg"),
                        plan.get("devices"),
                        plan.get("planned_s"),
                        plan.get("observation_s")));
        assertEquals("3.000", first("adverse_event_detail").get("onset_t"));
        assertEquals("standard", first("started").get("treatment"));
    }

    /// What two entries of a type differ in, some cell must tell.
    @Test
    void noTwoDifferentEventsHaveTheSameCells() {
        List<SessionEntry> log = EveryEvent.log();
        for (SessionEntry one : log) {
            for (SessionEntry other : log) {
                if (!one.event().equals(other.event())) {
                    SessionEntry moved = new SessionEntry(one.seq(), one.at(), other.event());
                    assertNotEquals(
                            EventRow.of(one, EveryEvent.START).cells(),
                            EventRow.of(moved, EveryEvent.START).cells(),
                            () -> one.event() + " and " + other.event());
                }
            }
        }
    }

    private static CSVRecord first(String type) throws IOException {
        return rows(EveryEvent.log()).stream()
                .filter(r -> r.get("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(List<SessionEntry> log) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv(log), format)) {
            return parser.getRecords();
        }
    }

    private static String csv(List<SessionEntry> log) throws IOException {
        StringBuilder out = new StringBuilder();
        SessionCsv.write(log, out);
        return out.toString();
    }
}
