package vigil.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A treatment preset as text and back.
class TreatmentTextTest {
    private static final String TEXT = TreatmentText.write(TreatmentPreset.standard());

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        for (TreatmentPreset preset : TreatmentPreset.shipped()) {
            assertEquals(preset, TreatmentText.read(TreatmentText.write(preset)));
        }
    }

    @Test
    void aFieldThatIsNotKnownIsRefusedWithItsPlace() {
        BadTreatment e = refused(TEXT.replace("\"saturationBelow\"", "\"saturationBelov\""));
        assertTrue(e.pointer().startsWith("/gate"), e.pointer());
    }

    @Test
    void whatALaterVersionKeptIsReadWithoutWhatItAdded() {
        assertEquals(TreatmentPreset.standard(), TreatmentText.readKept(TEXT.replaceFirst("\\{", "{ \"added\" : 1,")));
    }

    @Test
    void aFieldThatIsMissingIsRefused() {
        assertTrue(String.valueOf(refused(TEXT.replace("\"retries\" : 3,", "")).getMessage())
                .contains("retries"));
    }

    @Test
    void aDurationThatIsNoneIsRefusedWithItsPlace() {
        assertEquals(
                "/cuff/leastGap",
                refused(TEXT.replace("\"leastGap\" : \"PT1M\"", "\"leastGap\" : \"one\""))
                        .pointer());
    }

    @Test
    void aModalityThatDoesNotExistIsRefusedWithItsPlace() {
        assertEquals(
                "/modalities/0/modality",
                refused(TEXT.replaceFirst("\"modality\" : \"IV\"", "\"modality\" : \"DRIP\""))
                        .pointer());
    }

    private static BadTreatment refused(String text) {
        return assertThrows(BadTreatment.class, () -> TreatmentText.read(text));
    }
}
