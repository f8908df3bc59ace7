package vigil.store.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// An edited treatment preset: safeguards may become stricter, never weaker.
class TreatmentReaderTest {
    private static final String TEXT = TreatmentText.write(TreatmentPreset.standard());

    @Test
    void whatShipsMayBeTakenAsItIs() {
        TreatmentPreset read = TreatmentReader.read("ours.json", TEXT, "ours", 3);
        assertEquals(
                TreatmentPreset.standard().as("ours", TreatmentPreset.standard().title(), 3), read);
    }

    @Test
    void stricterIsAllowed() {
        String stricter = TEXT.replace("\"systolic\" : 140", "\"systolic\" : 135")
                .replace("\"saturationBelow\" : 94", "\"saturationBelow\" : 95")
                .replace("\"saturation\" : 94", "\"saturation\" : 95");
        assertEquals(
                95,
                TreatmentReader.read("ours.json", stricter, "ours", 1).gate().saturationBelow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "saturationBelow" : 94      | "saturationBelow" : 90      | SpO2 before the dose must be 94 to 100
            "leastGap" : "PT1M"         | "leastGap" : "PT30S"        | at least 60 s apart
            "retries" : 3               | "retries" : 9               | automatic retries must be 0 to 3
            "overdueLow" : "PT2M"       | "overdueLow" : "PT9M"       | a LOW overdue reading must be
            "hard" : true               | "hard" : false              | cannot be overridden by anybody
            "least" : "PT30M"           | "least" : "PT10M"           | may not be under 30 min
            "due" : "PT40M"             | "due" : "PT45M"             | the reading at 40 min may not be taken away or moved
            "nearBaseline" : 0.2        | "nearBaseline" : 0.4        | the share must be 0 to 0.2
            "id" : "contraindication.avm" | "id" : "contraindication.a" | contraindication.avm may not be taken away
            "id" : "recovery.gait"      | "id" : "recovery.mood"      | recovery.mood is there twice""")
    void weakerIsRefusedInWordsWithItsLine(String from, String to, String problem) {
        String weaker = TEXT.replace(from, to);
        BadPreset e = assertThrows(BadPreset.class, () -> TreatmentReader.read("ours.json", weaker, "ours", 1));
        assertTrue(String.valueOf(e.getMessage()).contains(problem), e.getMessage());
        assertTrue(
                e.problems().getFirst().matches("ours\\.json:\\d+:\\d+: .*"),
                e.problems().getFirst());
    }

    @Test
    void aTextThatIsNoPresetIsRefusedWithItsLine() {
        BadPreset e = assertThrows(
                BadPreset.class,
                () -> TreatmentReader.read("ours.json", TEXT.replace("\"PT1M\"", "\"one\""), "ours", 1));
        assertTrue(
                e.problems().getFirst().matches("ours\\.json:\\d+:\\d+: .*"),
                e.problems().getFirst());
        assertTrue(
                !e.problems().getFirst().startsWith("ours.json:1:1"),
                e.problems().getFirst());
    }
}
