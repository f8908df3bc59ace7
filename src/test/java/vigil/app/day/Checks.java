package vigil.app.day;

import java.util.Map;
import vigil.treatment.Check;
import vigil.treatment.CheckKind;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// What a well patient answers before an infusion, and how a nurse enters it.
final class Checks {
    /// What is written, by check.
    private static final Map<String, String> WRITTEN = Map.of(
            Check.WEIGHT,
            "78",
            "fasting.solids",
            "22:30",
            "fasting.liquids",
            "05:00",
            Check.ESCORT_NAME,
            "Ben Marsh",
            "escort.phone",
            "+44 7700 900118");

    private Checks() {}

    /// Every check before the dose, in the order of the screen.
    static void answer(Nurse nurse) {
        TreatmentPreset.standard().checks(Modality.IV).stream()
                .filter(check -> check.group().isBeforeDose())
                .forEach(check -> answer(nurse, check));
    }

    private static void answer(Nurse nurse, Check check) {
        String written = WRITTEN.get(check.id());
        if (written == null) {
            nurse.answers(check.id(), check.kind() == CheckKind.CONFIRM ? "yes" : "no");
        } else {
            nurse.writes(check.id(), written);
        }
    }
}
