package vigil.report;

import java.util.Locale;
import java.util.OptionalDouble;
import vigil.session.Phase;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// Plans and phases in the words of their modality.
final class TreatmentWords {
    private TreatmentWords() {}

    /// `Ketamine 42 mg IV in 40:00`, `Esketamine 56 mg nasal, 2 devices`.
    static String of(TreatmentPlan plan) {
        String time = plan.planned().isZero() ? "" : " in " + ReportTime.duration(plan.planned());
        String devices = plan.devices() == 0 ? "" : ", " + StatisticsBand.count(plan.devices(), "device");
        return plan.drug() + amount(plan.milligrams()) + " " + plan.modality().words() + time + devices;
    }

    /// The same with what a plan rests on: `…, 0.5 mg/kg, observation 1:00:00`.
    static String whole(TreatmentPlan plan) {
        String perKilogram = plan.milligramsPerKilogram().isPresent()
                ? ", " + LimitWords.number(plan.milligramsPerKilogram().getAsDouble()) + " mg/kg"
                : "";
        return of(plan) + perKilogram + ", observation of at least " + ReportTime.duration(plan.observation());
    }

    /// ` 42 mg`; empty if nobody entered how much.
    static String amount(OptionalDouble milligrams) {
        return milligrams.isPresent() ? " " + LimitWords.number(milligrams.getAsDouble()) + " mg" : "";
    }

    /// `Infusion`; `Dose` where nothing runs.
    static String of(Phase phase, Modality modality) {
        return phase == Phase.DOSING && modality != Modality.IV ? "Dose" : phase.words();
    }

    /// The same inside a sentence.
    static String small(Phase phase, Modality modality) {
        return of(phase, modality).toLowerCase(Locale.ENGLISH);
    }
}
