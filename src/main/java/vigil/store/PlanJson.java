package vigil.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vigil.session.CuffCadence;
import vigil.session.Modality;
import vigil.session.Patient;
import vigil.session.TreatmentPlan;

/// How a patient and a treatment plan are kept inside a `started` entry.
final class PlanJson {
    private PlanJson() {}

    static void writePatient(Patient patient, PayloadWriter out) {
        LocalDate born = patient.birthDate();
        out.text("reference", patient.reference())
                .text("name", patient.name())
                .text("born", born == null ? "" : born.toString());
    }

    static Patient readPatient(Payload in) {
        return new Patient(in.text("reference"), in.text("name"), date(in.text("born")));
    }

    static void writePlan(TreatmentPlan plan, PayloadWriter out) {
        out.name("modality", plan.modality())
                .text("drug", plan.drug())
                .number("mg", plan.milligrams())
                .duration("planned", plan.planned())
                .duration("observation", plan.observation())
                .object(
                        "cadence",
                        plan.cadence(),
                        (cadence, inner) -> inner.duration("baseline", cadence.baseline())
                                .duration("dosing", cadence.dosing())
                                .duration("observation", cadence.observation()));
    }

    static TreatmentPlan readPlan(Payload in) {
        Payload cadence = in.object("cadence");
        return new TreatmentPlan(
                in.name("modality", Modality.class),
                in.text("drug"),
                in.maybeNumber("mg"),
                in.duration("planned"),
                in.duration("observation"),
                new CuffCadence(
                        cadence.duration("baseline"), cadence.duration("dosing"), cadence.duration("observation")));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadPayload("\"born\" is \"" + text + "\", which is no date");
        }
    }
}
