package vigil.session.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.treatment.Check;
import vigil.treatment.TreatmentPreset;

/// What people type, and what the log keeps of it.
class AnswerTextTest {
    @ParameterizedTest
    @CsvSource({
        "identity.name, YES, yes",
        "contraindication.avm, ' No ', no",
        "body.weight, '78,5', 78.5",
        "body.weight, 78.0, 78",
        "fasting.solids, 2026-11-24T07:30, 2026-11-24T07:30",
        "fasting.nasal, None, none",
        "score.consciousness, v, V",
        "escort.name, ' Jo Marsh ', Jo Marsh"
    })
    void anAnswerOfItsKindIsKeptInOneForm(String check, String answer, String kept) {
        assertEquals(new AnswerText.Kept(kept), read(check, answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity.name | maybe | Name, said by the patient wants yes or no, not “maybe”.",
                "contraindication.avm | '' | Arteriovenous malformation wants yes or no, not nothing.",
                "body.weight | heavy | Weight, kg wants a number from 20 to 400, not “heavy”.",
                "body.weight | 7 | Weight, kg wants a number from 20 to 400, not “7”.",
                "body.weight | NaN | Weight, kg wants a number from 20 to 400, not “NaN”.",
                "escort.name | ' ' | Escort home, name wants words, not nothing.",
                "fasting.solids | 7 h | Last solid food or milk wants a date and time like 2026-11-24T07:30, or none, not “7 h”.",
                "fasting.solids | 2026-11-24T14:30 | Last solid food or milk: 2026-11-24T14:30 is in the future.",
            })
    void whatIsNoAnswerIsRefusedInASentence(String check, String answer, String reason) {
        assertEquals(new AnswerText.Refused(reason), read(check, answer));
    }

    private static AnswerText read(String id, String answer) {
        Check check = TreatmentPreset.standard().check(id).orElseThrow();
        return AnswerText.of(check, answer, PreparedSession.ZONE, PreparedSession.START);
    }
}
