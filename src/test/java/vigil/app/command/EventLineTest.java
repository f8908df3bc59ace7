package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vigil.session.EveryEvent;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

class EventLineTest {
    @Test
    void aReading() {
        assertEquals(
                List.of(
                        "{\"seq\":4,\"t\":4.500,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"SPO2\",\"value\":97,\"unit\":\"%\",\"validity\":\"VALID\"}",
                        "{\"seq\":5,\"t\":6.000,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"TEMP\",\"value\":36.6,\"unit\":\"Cel\",\"validity\":\"QUESTIONABLE\","
                                + "\"status\":\"low perfusion;motion\"}",
                        "{\"seq\":6,\"t\":7.500,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"PULSE_RATE\",\"unit\":\"/min\",\"validity\":\"INVALID\","
                                + "\"status\":\"sensor off patient\"}",
                        "{\"seq\":7,\"t\":9.000,\"type\":\"reading\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                                + "\"metric\":\"SPO2\",\"unit\":\"%\",\"validity\":\"NOT_AVAILABLE\"}"),
                lines(e -> e instanceof SessionEvent.ReadingTaken));
    }

    @Test
    void aCuffReadingAndAFailure() {
        assertEquals(
                List.of(
                        "{\"seq\":10,\"t\":13.500,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"sys\":124,\"dia\":78,\"map\":93,\"pulse\":71,\"status\":\"retried\"}",
                        "{\"seq\":11,\"t\":15.000,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"sys\":126,\"dia\":80}",
                        "{\"seq\":12,\"t\":16.500,\"type\":\"cuff\",\"device\":\"suntech-oem@/dev/ttyUSB1\","
                                + "\"failed\":true,\"reason\":\"cuff loose\",\"code\":\"88\"}"),
                lines(e -> e instanceof SessionEvent.CuffTaken));
    }

    @Test
    void aLink() {
        assertEquals(
                "{\"seq\":3,\"t\":3.000,\"type\":\"link\",\"device\":\"masimo-ascii1@/dev/ttyUSB0\","
                        + "\"state\":\"LOST\",\"reason\":\"the port ended\"}",
                lines(e -> e instanceof SessionEvent.LinkChanged).getLast());
    }

    @Test
    void anAlarmThatBeginsAndOneThatIsOver() {
        assertEquals(
                List.of(
                        "{\"seq\":14,\"t\":19.500,\"type\":\"alarm\",\"condition\":\"SPO2_LOW\",\"state\":\"ACTIVE\","
                                + "\"priority\":\"HIGH\",\"cause\":\"84, below 85\"}",
                        "{\"seq\":15,\"t\":21.000,\"type\":\"alarm\",\"condition\":\"LINK_LOST\","
                                + "\"subject\":\"masimo-ascii1@/dev/ttyUSB0\",\"state\":\"INACTIVE\","
                                + "\"priority\":\"NONE\"}"),
                lines(e -> e instanceof SessionEvent.AlarmChanged));
    }

    @Test
    void aNoteKeepsItsLineInOneLine() {
        assertEquals(
                List.of("{\"seq\":28,\"t\":40.500,\"type\":\"note\","
                        + "\"text\":\"=She said \\\"fine\\\",\\nthen slept; Ünal µg\",\"by\":\"Nurse Reyes\"}"),
                lines(e -> e instanceof SessionEvent.NoteWritten));
    }

    @Test
    void aPhase() {
        assertEquals(
                "{\"seq\":22,\"t\":31.500,\"type\":\"phase\",\"phase\":\"DOSING\",\"by\":\"Nurse Reyes\"}",
                lines(e -> e instanceof SessionEvent.PhaseEntered).getFirst());
    }

    private static List<String> lines(Predicate<SessionEvent> which) {
        return EveryEvent.log().stream()
                .filter(entry -> which.test(entry.event()))
                .map(EventLineTest::line)
                .toList();
    }

    private static String line(SessionEntry entry) {
        return EventLine.of(entry, EveryEvent.START);
    }
}
