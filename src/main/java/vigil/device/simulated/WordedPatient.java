package vigil.device.simulated;

import java.util.List;
import vigil.device.CuffCourse;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.Profile;

/// A patient whose cuff fails in the words of one profile.
///
/// @param patient the patient, who may use any words
/// @param profile whose words count
record WordedPatient(EmulatedPatient patient, Profile profile) implements EmulatedPatient {
    @Override
    public double value(Metric metric, Timestamp at) {
        return patient.value(metric, at);
    }

    @Override
    public List<String> conditions(Timestamp at) {
        return patient.conditions(at);
    }

    @Override
    public CuffCourse cuff(Timestamp at) {
        CuffCourse course = patient.cuff(at);
        return new CuffCourse(
                course.lasts(),
                course.systolic(),
                course.diastolic(),
                course.mean(),
                course.pulse(),
                course.failure().map(f -> CuffWords.in(profile, f)));
    }
}
