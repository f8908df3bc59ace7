package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

class EventLineTest {
    private static final SessionEvent NOTE = new SessionEvent.NoteWritten("calm", "");

    @Test
    void theTimeHasThreeDecimals() {
        SessionEntry entry = new SessionEntry(1, EveryEvent.START.plus(Duration.ofNanos(2_000_500_000)), NOTE);
        assertEquals(
                "{\"seq\":1,\"t\":2.001,\"type\":\"note\",\"text\":\"calm\"}", EventLine.of(entry, EveryEvent.START));
        assertEquals(
                "{\"seq\":2,\"t\":0.000,\"type\":\"note\",\"text\":\"calm\"}",
                EventLine.of(new SessionEntry(2, EveryEvent.START, NOTE), EveryEvent.START));
    }

    @Test
    void aReading() {
        assertEquals(
                List.of(
                        "{\"seq\":12,\"t\":3.125,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"SPO2\",\"value\":97,\"unit\":\"%\",\"validity\":\"VALID\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"TEMP\",\"value\":36.6,\"unit\":\"Cel\",\"validity\":\"QUESTIONABLE\","
                                + "\"status\":\"low perfusion;motion\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"PULSE_RATE\",\"unit\":\"/min\",\"validity\":\"INVALID\","
                                + "\"status\":\"sensor off patient\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"SPO2\",\"unit\":\"%\",\"validity\":\"NOT_AVAILABLE\"}"),
                lines(e -> e instanceof SessionEvent.ReadingTaken r && r.by().isEmpty()));
    }

    @Test
    void aCuffReadingAndAFailure() {
        assertEquals(
                List.of(
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"sys\":124,\"dia\":78,\"map\":93,\"pulse\":71,\"status\":\"retried\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"sys\":126,\"dia\":80}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"failed\":true,\"reason\":\"cuff loose\",\"code\":\"88\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"sys\":131,\"dia\":84,\"pulse\":70,\"device_time\":\"2026-11-24T13:02:00\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"failed\":true,\"reason\":\"motion\",\"device_time\":\"2025-01-01T00:04:30\"}"),
                lines(e -> e instanceof SessionEvent.CuffTaken c && c.by().isEmpty()));
    }

    @Test
    void whatAPersonMeasuredByHandSaysWho() {
        assertEquals(
                List.of(
                        "{\"seq\":12,\"t\":3.125,\"type\":\"reading\",\"device\":\"by hand\",\"metric\":\"RESP_RATE\","
                                + "\"value\":14,\"unit\":\"/min\",\"validity\":\"VALID\",\"by\":\"Nurse Reyes\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"cuff\",\"device\":\"by hand\",\"sys\":128,\"dia\":82,"
                                + "\"by\":\"Nurse Reyes\"}"),
                lines(e -> e instanceof SessionEvent.ReadingTaken r && !r.by().isEmpty()
                        || e instanceof SessionEvent.CuffTaken c && !c.by().isEmpty()));
    }

    @Test
    void aLink() {
        assertEquals(
                "{\"seq\":12,\"t\":3.125,\"type\":\"link\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                        + "\"state\":\"LOST\",\"reason\":\"the port ended\"}",
                lines(e -> e instanceof SessionEvent.LinkChanged).getLast());
    }

    @Test
    void anAlarmThatBeginsAndOneThatIsOver() {
        assertEquals(
                List.of(
                        "{\"seq\":12,\"t\":3.125,\"type\":\"alarm\",\"condition\":\"SPO2_LOW\",\"state\":\"ACTIVE\","
                                + "\"priority\":\"HIGH\",\"cause\":\"84, below 85\"}",
                        "{\"seq\":12,\"t\":3.125,\"type\":\"alarm\",\"condition\":\"LINK_LOST\","
                                + "\"subject\":\"masimo-ascii1@/dev/ttyUSB0\",\"state\":\"INACTIVE\","
                                + "\"priority\":\"NONE\"}"),
                lines(e -> e instanceof SessionEvent.AlarmChanged));
    }

    @Test
    void aNoteKeepsItsLineInOneLine() {
        assertEquals(
                List.of("{\"seq\":12,\"t\":3.125,\"type\":\"note\","
                        + "\"text\":\"=She said \\\"fine\\\",\\nthen slept; Ünal µg\",\"by\":\"Nurse Reyes\"}"),
                lines(e -> e instanceof SessionEvent.NoteWritten));
    }

    @Test
    void aPhase() {
        assertEquals(
                "{\"seq\":12,\"t\":3.125,\"type\":\"phase\",\"phase\":\"DOSING\",\"by\":\"Nurse Reyes\"}",
                lines(e -> e instanceof SessionEvent.PhaseEntered).getFirst());
    }

    private static List<String> lines(Predicate<SessionEvent> which) {
        return EveryEvent.log().stream()
                .map(SessionEntry::event)
                .filter(which)
                .map(event -> EventLine.of(new SessionEntry(12, EveryEvent.at(3.125), event), EveryEvent.START))
                .toList();
    }
}
