package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.session.DeviceEvidence;
import vigil.session.EveryEvent;
import vigil.session.Phase;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// That every kind of event is in `EveryEvent` is `EventTypeTest`'s business.
class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    static Stream<SessionEntry> entries() {
        return EveryEvent.log().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsWrittenIsReadBackTheSame(SessionEntry entry) {
        assertEquals(entry, codec.decode(codec.encode(entry)));
    }

    @Test
    void whatTheDevicesRestOnIsKept() {
        SessionEvent.Started old = EveryEvent.started(EveryEvent.SESSION, false);
        SessionEvent.Started told = new SessionEvent.Started(
                old.session(),
                old.room(),
                old.patient(),
                old.plan(),
                old.limits(),
                old.devices(),
                old.simulated(),
                old.software(),
                List.of(
                        new DeviceEvidence(
                                EveryEvent.OXIMETER, "Masimo Rad-8", "real capture", "five lines", List.of("a", "b")),
                        new DeviceEvidence(EveryEvent.CUFF, "SunTech", "open implementation", "", List.of())),
                old.treatment(),
                old.course(),
                old.first());
        SessionEntry entry = new SessionEntry(1, EveryEvent.at(0), told);
        assertEquals(entry, codec.decode(codec.encode(entry)));
        SessionEntry without = new SessionEntry(1, EveryEvent.at(0), old);
        assertFalse(codec.encode(without).payload().contains("evidence"));
    }

    @Test
    void anEmergencyKeepsWhoWasSignedInAndAnOldOneIsReadWithoutIt() {
        SessionEntry called = new SessionEntry(
                2,
                EveryEvent.at(3),
                new SessionEvent.PhaseEntered(Phase.EMERGENCY, "", List.of("R. Okafor, RN", "Dr M. Iyer")));
        assertEquals(called, codec.decode(codec.encode(called)));
        assertEquals(
                new SessionEvent.PhaseEntered(Phase.EMERGENCY, "R. Okafor, RN", List.of()),
                codec.decode(row("phase", "{\"phase\":\"EMERGENCY\",\"by\":\"R. Okafor, RN\"}"))
                        .event());
    }

    @Test
    void aReadingIsKeptSmall() {
        SessionEntry entry = new SessionEntry(2, EveryEvent.at(3), EveryEvent.reading(3, 97));
        assertEquals(
                "{\"device\":\"masimo-ascii1@/dev/ttyUSB0\",\"metric\":\"SPO2\",\"value\":97.0,\"validity\":\"VALID\"}",
                codec.encode(entry).payload());
    }

    @Test
    void fieldsThatANewerVigilAddedArePassedOver() {
        Row row = row("note", "{\"text\":\"calm\",\"colour\":\"blue\",\"extra\":{\"deep\":[1]}}");
        assertEquals(new SessionEvent.NoteWritten("calm", ""), codec.decode(row).event());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            telepathy  | {}                                        | the event type "telepathy" is unknown to this version
            sedation   | {}                                        | "score" is missing
            sedation   | {"score":"4"}                             | "score" is not a whole number
            sedation   | {"score":9}                               | MOAA/S goes from 0 to 5, not 9
            note       | {"text":7}                                | "text" is not a text
            note       | [1]                                       | its content is no JSON object
            phase      | {"phase":"LUNCH"}                         | "phase" is "LUNCH", which is no Phase
            restored   | {"gap":"soon"}                            | "gap" is "soon", which is no duration
            reading    | {"device":"d","metric":"SPO2","validity":"VALID"}      | "value" is missing
            reading    | {"device":"d","metric":"SPO2","value":0,"validity":"VALID"} | SPO2 cannot be 0.0
            reading    | {"at":{"mono":1},"metric":"SPO2","validity":"INVALID"} | "at" is no moment
            cuff       | {"device":"d","sys":80,"dia":120}                      | not a blood pressure: 80/120 mean OptionalInt.empty
            cuff       | {"device":"d","sys":99999999999,"dia":70}              | "sys" is not a whole number
            cuff       | {"device":"d","sys":120,"dia":70,"deviceTime":"noon"}  | "deviceTime" is "noon", which is no date and time
            limits     | {"limits":3}                              | "limits" is not an object
            started    | {"session":"a b"}                         | a session id is 1 to 80 letters, digits, dots, dashes or underscores: a b
            cuff_running | {"device":"d","running":"yes"}                       | "running" is neither true nor false
            link       | {}                                       | "device" is missing
            """)
    void whatCannotBeReadIsNamed(String type, String payload, String sentence) {
        BadPayload e = assertThrows(BadPayload.class, () -> codec.decode(row(type, payload)));
        assertEquals(sentence, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            note | {"text":"cut o
            note | nonsense
            note | ``
            """)
    void brokenJsonIsNamed(String type, String payload) {
        assertThrows(BadPayload.class, () -> codec.decode(row(type, payload)));
    }

    private static Row row(String type, String payload) {
        return new Row(2, EveryEvent.at(1), type, payload);
    }
}
