package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.EditableLimit;
import vigil.session.Session;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.ExampleClinic;

/// One hand at the limits: press by press, within the range, and back.
class LimitsEditTest {
    private final Session session = ExampleClinic.room1().session().orElseThrow();
    private final LimitsEdit edit = new LimitsEdit();

    @BeforeEach
    void chooseSpo2Medium() {
        edit.begin(session);
        edit.choose(limit("SpO₂ low, MEDIUM"));
    }

    private static EditableLimit limit(String words) {
        return EditableLimit.all().stream()
                .filter(l -> l.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPressIsOpenUntilItIsPutInForce() {
        edit.step(-1);
        assertEquals("89 %", edit.cell(edit.chosen()).value());
        assertTrue(edit.cell(edit.chosen()).open());
        assertEquals(1, edit.open());

        assertEquals(AlarmExamples.spo2Medium(89), edit.take().orElseThrow());
        assertEquals(0, edit.open());
    }

    @Test
    void noPressLeavesTheRange() {
        for (int i = 0; i < 40; i++) {
            edit.step(-1);
        }
        assertEquals("85 %", edit.cell(edit.chosen()).value());
        assertFalse(edit.canStep(-1));
        assertTrue(edit.canStep(1));
    }

    @Test
    void backToPresetLeavesNothingOpen() {
        edit.step(1);
        edit.backToPreset();

        assertEquals(0, edit.open());
        assertTrue(edit.take().isEmpty());
    }

    @Test
    void aChangeOfBeforeSaysWhoAndWhenAndItsPreset() {
        edit.begin(AlarmExamples.changed("").session().orElseThrow());
        edit.choose(limit("SpO₂ low, MEDIUM"));

        assertTrue(edit.cell(edit.chosen()).changed());
        assertEquals("85 to 94 %, preset 90", edit.range());
        assertEquals("changed 14:05:30, bedside, not signed in", edit.history(ExampleClinic.TIME));

        edit.allBack();
        assertEquals(session.started().limits(), edit.take().orElseThrow());
    }
}
