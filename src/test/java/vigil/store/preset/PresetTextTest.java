package vigil.store.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.alarm.AlarmPreset;
import vigil.alarm.EditableLimit;

/// A preset as a person edits it: every number is there, and nothing wrong is taken.
class PresetTextTest {
    private static final String TEXT = PresetText.of(AlarmPreset.STANDARD);

    static Stream<AlarmPreset> shipped() {
        return AlarmPreset.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadBackToTheLastNumber(AlarmPreset preset) {
        assertEquals(
                preset,
                PresetReader.read("f", PresetText.of(preset), preset.id(), preset.version(), AlarmPreset.STANDARD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"below\": 90, \"for\": \"15 s\" | \"below\": 91, \"for\": \"15 s\" | 81",
                "\"above\": 120 | \"above\": 130 | 80",
                "\"sys\": 180, \"dia\": 110 | \"sys\": 170, \"dia\": 105 | 80",
                "\"satSeconds\": \"off\" | \"satSeconds\": {\"below\": 90, \"index\": 50} | 80",
                "\"audioPaused\": \"120 s\" | \"audioPaused\": \"1 min\" | 80",
                "\"louder\": \"30 s\" | \"louder\": \"20 s\" | 80"
            })
    void whatIsTakenIsWithinTheRangesThatANurseHas(String from, String to, String rapidFall) {
        AlarmPreset edited =
                read(TEXT.replace(from, to).replace("\"below\": 80,", "\"below\": " + rapidFall + ","), "ours");
        assertNotEquals(AlarmPreset.STANDARD.limits().as("ours", 1), edited.limits());
        assertEquals(edited.limits(), EditableLimit.clamp(edited.limits(), edited.limits()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"below\": 85 | \"below\": 79 | SpO₂ low, HIGH: the limit must be 80 to 90",
                "\"below\": 85 | \"below\": 91 | SpO₂ low, HIGH: the limit must be 80 to 90",
                "\"below\": 90, | \"below\": 95, | SpO₂ low, MEDIUM: the limit must be 85 to 94",
                "\"below\": 92 | \"below\": 89 | SpO₂ low: MEDIUM must lie beyond LOW",
                "\"for\": \"5 s\" | \"for\": \"11 s\" | SpO₂ low, HIGH: the delay must be 0 s to 10 s",
                "\"for\": \"30 s\" | \"for\": \"31 s\" | SpO₂ low, LOW: the delay must be 0 s to 30 s",
                "\"below\": 80 | \"below\": 79 | the rapid fall of SpO₂, the second HIGH, must be below 80",
                "\"above\": 140 | \"above\": 301 | PR high, HIGH: 301 is no plausible PR",
                "\"above\": 140 | \"above\": 110 | PR high: HIGH must lie beyond MEDIUM",
                "\"clearsBy\": 1 | \"clearsBy\": 9 | no plausible SpO₂ would ever end it",
                "\"above\": 120 | \"above\": 45 | PR low and PR high leave nothing between them",
                "\"sys\": 180 | \"sys\": 139 | BP high, MEDIUM: systolic must be 140 to 200",
                "\"sys\": 200 | \"sys\": 170 | BP high, HIGH must not lie below MEDIUM",
                "\"highSys\": 80 | \"highSys\": 95 | BP low: HIGH must not lie above MEDIUM",
                "\"after\": \"60 s\" | \"after\": \"30 min\" | \"after\" must be shorter than \"within\"",
                "\"repeatWithin\": \"5 min\" | \"repeatWithin\": \"6 min\" | the time for the repeat must be",
                "\"low\": 3 | \"low\": 6 | the scores must go down",
                "\"LINK_LOST\": \"10 s\" | \"LINK_LOST\": \"20 s\" | the link's delay must be 1 s to 10 s",
                "\"audioPaused\": \"120 s\" | \"audioPaused\": \"3 min\" | the audio pause must be 30 s to 2 min",
                "\"audioPaused\": \"120 s\" | \"audioPaused\": \"20 s\" | the audio pause must be 30 s to 2 min",
                "\"louder\": \"30 s\" | \"louder\": \"90 s\" | the steps must come in the order",
                "\"nibpInDosing\": \"10 min\" | \"nibpInDosing\": \"16 min\" | the cuff interval must be 60 s to 15 min",
                "\"LINK_LOST\": \"10 s\" | \"LINK_LOST\": \"ten\" | \"ten\" is no duration",
                "\"SPO2_LOW\", \"priority\": \"LOW\" | \"SPO2_LOW\", \"priority\": \"VERY\" | \"VERY\" is unknown here",
                "\"below\": 92 | \"above\": 92 | SPO2_LOW is about values below a limit",
                "\"below\": 92 | \"under\": 92 | \"under\" is unknown here",
                "\"LINK_LOST\": \"10 s\", | `` | \"LINK_LOST\" is missing"
            })
    void whatIsWrongIsSaidWithItsLine(String from, String to, String said) {
        String edited = TEXT.replaceFirst(from, to);
        assertNotEquals(TEXT, edited, "the test changes nothing");
        BadPreset bad = assertThrows(BadPreset.class, () -> read(edited, "ours"));
        assertTrue(String.valueOf(bad.getMessage()).contains(said), bad.getMessage());
        bad.problems().forEach(line -> assertTrue(line.matches("ours\\.json:\\d+:\\d+: .+"), line));
    }

    @Test
    void theLineIsTheOneInTheText() {
        int line =
                (int) TEXT.substring(0, TEXT.indexOf("\"below\": 85")).lines().count();
        BadPreset bad = assertThrows(BadPreset.class, () -> read(TEXT.replace("\"below\": 85", "\"below\": 70"), "a"));
        assertTrue(bad.problems().getFirst().startsWith("ours.json:" + line + ":"), bad.getMessage());
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        String edited = TEXT.replace("\"below\": 85", "\"below\": 70").replace("\"sys\": 180", "\"sys\": 210");
        assertEquals(
                3,
                assertThrows(BadPreset.class, () -> read(edited, "ours"))
                        .problems()
                        .size());
    }

    @Test
    void aTextThatIsNoJsonIsRefusedWithItsLine() {
        for (String text : List.of(
                "", "[]", "{\"title\": }", TEXT + "}", TEXT.replace("\"title\":", "\"title\": 1, \"title\":"))) {
            BadPreset bad = assertThrows(BadPreset.class, () -> read(text, "ours"), text);
            assertTrue(bad.problems().getFirst().matches("ours\\.json:\\d+:\\d+: .+"), bad.getMessage());
        }
    }

    @Test
    void limitsOfTheBreathBelongToTheClinicThatGivesThem() {
        String rule = "    {\"alarm\": \"ETCO2_LOW\", \"priority\": \"MEDIUM\", \"below\": 25, \"for\": \"20 s\","
                + " \"clearsBy\": 1, \"clearsAfter\": \"10 s\"},\n";
        AlarmPreset edited = read(TEXT.replace("\"sampled\": [\n", "\"sampled\": [\n" + rule), "ours");
        assertEquals(25, edited.limits().sampled().getFirst().limit());
        assertEquals(
                Duration.ofSeconds(20), edited.limits().sampled().getFirst().delayOn());
    }

    private static AlarmPreset read(String text, String id) {
        return PresetReader.read("ours.json", text, id, 1, AlarmPreset.STANDARD);
    }
}
