package vigil.session.rems;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.session.Authorisation;
import vigil.session.CoursePlace;
import vigil.session.Session;

/// The fields about the patient, the medicines taken besides and who treats.
final class RemsPatient {
    private RemsPatient() {}

    static void add(Session session, RemsFields form) {
        String start = "start of the session";
        form.text("patient.name", "Patient name", session.started().patient().name(), start, "no name was entered");
        @Nullable LocalDate birth = session.started().patient().birthDate();
        form.text(
                "patient.birth",
                "Date of birth",
                birth == null ? "" : birth.toString(),
                start,
                "no date of birth was entered");
        form.answer("patient.sex", "Sex", "body.sex");
        first(session, form);
        form.answer("medicine.benzodiazepine", "Takes a benzodiazepine", "medicine.benzodiazepine");
        form.answer("medicine.sedative", "Takes another sedative or hypnotic", "medicine.sedative");
        form.answer("medicine.stimulant", "Takes a psychostimulant", "medicine.stimulant");
        form.answer("medicine.maoi", "Takes an MAO inhibitor", "medicine.maoi");
        form.answer("medicine.opioid", "Takes an opioid", "medicine.opioid");
        Optional<Authorisation> given = session.charting().authorisation();
        form.text(
                "provider",
                "Prescriber",
                given.map(Authorisation::clinician).orElse(""),
                given.map(a -> "authorised " + form.times().minutes(a.at())).orElse(""),
                "nobody has authorised the dose");
        form.elsewhere("setting", "Healthcare setting");
    }

    /// The first session of the first part of the course.
    private static void first(Session session, RemsFields form) {
        String label = "First treatment";
        Optional<CoursePlace> course = session.started().course();
        if (course.isEmpty() || session.rules().series().isEmpty()) {
            form.elsewhere("treatment.first", label);
            return;
        }
        CoursePlace place = course.get();
        boolean first = place.number() == 1
                && place.series().equals(session.rules().series().getFirst().name());
        form.filled(
                "treatment.first",
                label,
                first ? "yes" : "no",
                "course, " + place.series() + ", session " + place.number());
    }
}
