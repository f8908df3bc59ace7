package vigil.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.session.Patient;
import vigil.treatment.CadenceStep;
import vigil.treatment.CuffCadence;
import vigil.treatment.LabelPoint;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

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
                .number("mg_per_kg", plan.milligramsPerKilogram())
                .integer("devices", plan.devices() == 0 ? OptionalInt.empty() : OptionalInt.of(plan.devices()))
                .duration("planned", plan.planned())
                .duration("observation", plan.observation())
                .object("cadence", plan.cadence(), PlanJson::writeCadence);
    }

    static TreatmentPlan readPlan(Payload in) {
        return new TreatmentPlan(
                in.name("modality", Modality.class),
                in.text("drug"),
                in.maybeNumber("mg"),
                in.maybeNumber("mg_per_kg"),
                in.maybeInteger("devices").orElse(0),
                in.duration("planned"),
                in.duration("observation"),
                readCadence(in.object("cadence")));
    }

    /// An older Vigil knows only `observation`, one interval: it reads the last step's.
    private static void writeCadence(CuffCadence cadence, PayloadWriter out) {
        out.duration("baseline", cadence.baseline())
                .duration("dosing", cadence.dosing())
                .duration("observation", cadence.observation().getLast().every());
        if (cadence.observation().size() > 1) {
            out.objects(
                    "steps",
                    cadence.observation(),
                    (step, inner) -> inner.duration("after", step.after()).duration("every", step.every()));
        }
        if (!cadence.points().isEmpty()) {
            out.objects("points", cadence.points(), PlanJson::writePoint);
        }
    }

    private static CuffCadence readCadence(Payload in) {
        List<CadenceStep> steps = in.has("steps")
                ? in.objects("steps", step -> new CadenceStep(step.duration("after"), step.duration("every")))
                : List.of(new CadenceStep(Duration.ZERO, in.duration("observation")));
        List<LabelPoint> points = in.has("points") ? in.objects("points", PlanJson::readPoint) : List.of();
        return new CuffCadence(in.duration("baseline"), in.duration("dosing"), steps, points);
    }

    private static void writePoint(LabelPoint point, PayloadWriter out) {
        out.duration("due", point.due())
                .duration("opens", point.opens())
                .duration("closes", point.closes())
                .duration("low", point.low())
                .duration("medium", point.medium())
                .flag("optional", point.optional())
                .flag("own_alarm", point.ownAlarm());
    }

    private static LabelPoint readPoint(Payload in) {
        return new LabelPoint(
                in.duration("due"),
                in.duration("opens"),
                in.duration("closes"),
                in.duration("low"),
                in.duration("medium"),
                in.flag("optional"),
                in.flag("own_alarm"));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadPayload("\"born\" is \"" + text + "\", which is no date");
        }
    }
}
