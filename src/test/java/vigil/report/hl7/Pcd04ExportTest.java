package vigil.report.hl7;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Alarms as HL7 messages (clinical facts, section 5 and 10.5).
class Pcd04ExportTest {
    private static final AlarmId SPO2 = AlarmId.of(AlarmCondition.SPO2_LOW);
    private final List<SessionEntry> log = new ArrayList<>();

    Pcd04ExportTest() {
        at(0, EveryEvent.started(EveryEvent.SESSION, false));
    }

    @Test
    void ev13AnAlarmStartsIsAcknowledgedAndEnds() throws IOException {
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "SpO₂ 89, below 90");
        alarm(20, SPO2, AlarmTransition.ACKED, AlarmPriority.MEDIUM, "");
        alarm(30, SPO2, AlarmTransition.INACTIVE, null, "");
        assertEquals(List.of("start", "update", "end"), facets("68481"));
        assertEquals(List.of("active", "active", "inactive"), facets("68482"));
        assertEquals(List.of("enabled", "audio-paused", "enabled"), facets("68483"));
        assertEquals(List.of("PM", "PM", "PM"), facets("68484"));
        assertEquals(List.of("SP", "SP", "SP"), facets("68485"));
        assertEquals(
                List.of("SpO₂ 89, below 90", "SpO₂ 89, below 90", "SpO₂ 89, below 90"),
                facets("68546"),
                "what it was about stays to its end");
    }

    @Test
    void anAlarmThatComesAgainStartsAgain() throws IOException {
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "");
        alarm(11, SPO2, AlarmTransition.ACTIVE, AlarmPriority.HIGH, "");
        alarm(12, SPO2, AlarmTransition.LATCHED, AlarmPriority.HIGH, "");
        alarm(13, SPO2, AlarmTransition.INACTIVE, null, "");
        alarm(14, SPO2, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "");
        assertEquals(List.of("start", "update", "update", "end", "start"), facets("68481"));
        assertEquals(List.of("PM", "PH", "PH", "PH", "PM"), facets("68484"));
        assertEquals("latched", facets("68482").get(2));
    }

    @Test
    void twoAlarmsAreToldApart() throws IOException {
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.LOW, "");
        AlarmId link = new AlarmId(AlarmCondition.LINK_LOST, "suntech-oem@COM3");
        alarm(11, link, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "");
        alarm(12, SPO2, AlarmTransition.INACTIVE, null, "");
        assertEquals(List.of("start", "start", "end"), facets("68481"));
        assertEquals(List.of("SP", "ST", "SP"), facets("68485"));
        assertEquals(List.of("R1", "suntech-oem@COM3", "R1"), facets("68480"));
        List<String> orders = segments("OBR").stream().map(line -> line[3]).toList();
        assertEquals(
                List.of("20261124-140742-R1-2-0^VIGIL", "20261124-140742-R1-3-0^VIGIL", "20261124-140742-R1-2-1^VIGIL"),
                orders);
        assertEquals("^20261124-140742-R1-2-0&VIGIL", segments("OBR").getLast()[29], "the end names its start");
    }

    @Test
    void theHeaderIsThatOfAnAlarmReport() throws IOException {
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.LOW, "");
        String[] header = segments("MSH").getFirst();
        assertEquals("^~\\&", header[1]);
        assertEquals("20261124140752.000+0000", header[6]);
        assertEquals("ORU^R40^ORU_R40", header[8]);
        assertEquals("P", header[10]);
        assertEquals("IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.4.4^ISO", header[20]);
        assertEquals("196616^MDC_EVT_ALARM^MDC", segments("OBR").getFirst()[4]);
        assertTrue(text().endsWith("\r"), "a carriage return ends a segment, and nothing else");
        assertEquals(-1, text().indexOf('\n'));
    }

    @Test
    void simulatedDataIsSentAsATest() throws IOException {
        log.clear();
        at(0, EveryEvent.started(EveryEvent.SESSION, true));
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.LOW, "");
        assertEquals("T", segments("MSH").getFirst()[10]);
    }

    @Test
    void aReceiverThatHeedsNoHeaderStillReadsThatItIsASimulation() throws IOException {
        log.clear();
        at(0, EveryEvent.started(EveryEvent.SESSION, true));
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.LOW, "SpO₂ 88, below 90");
        assertEquals(List.of("SIMULATION. SpO₂ 88, below 90"), facets("68546"));
    }

    @Test
    void aTextCannotBreakOutOfItsField() throws IOException {
        alarm(10, SPO2, AlarmTransition.ACTIVE, AlarmPriority.LOW, "a|b^c&d~e\\f\rMSH|");
        assertEquals(List.of("a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f MSH\\F\\"), facets("68546"));
        assertEquals(1, segments("MSH").size());
    }

    @Test
    void aSessionWithoutAlarmsHasNoMessages() throws IOException {
        assertEquals("", text());
    }

    private void alarm(
            double seconds, AlarmId id, AlarmTransition transition, @Nullable AlarmPriority priority, String cause) {
        at(
                seconds,
                new SessionEvent.AlarmChanged(new AlarmEvent(EveryEvent.at(seconds), id, transition, priority, cause)));
    }

    private void at(double seconds, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1, EveryEvent.at(seconds), event));
    }

    private List<String> facets(String code) throws IOException {
        return segments("OBX").stream()
                .filter(line -> line[3].startsWith(code + "^"))
                .map(line -> line[5])
                .toList();
    }

    private List<String[]> segments(String name) throws IOException {
        return text().lines()
                .filter(line -> line.startsWith(name + "|"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private String text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pcd04Export.write(log, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
