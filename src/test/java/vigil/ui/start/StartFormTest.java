package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.CoursePlace;
import vigil.session.Phase;
import vigil.session.course.Course;
import vigil.session.course.CoursePlan;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// What must be said before a session can be opened, and what becomes of it.
class StartFormTest {
    private final StartForm form = new StartForm();

    @Test
    void atFirstPatientAndModalityAreOpenAndNothingIsChosen() {
        assertEquals(List.of("Patient needs an ID or a name", "IV, IM, nasal or oral"), form.open());
        assertThrows(IllegalStateException.class, () -> form.command(Phase.CHECK_IN, false, ""));
    }

    @Test
    void aFilledFormBecomesTheRequest() {
        form.reference.set(" 20418 ");
        form.name.set("Alma Marsh");
        form.born.set("12 Mar 1984");
        form.choose(Modality.IV);

        MonitorCommand.StartSession start = form.command(Phase.CHECK_IN, false, "R. Okafor");

        assertEquals("20418", start.patient().reference());
        assertEquals(LocalDate.of(1984, 3, 12), start.patient().birthDate());
        assertEquals(Modality.IV, start.plan().modality());
        assertTrue(start.plan().milligrams().isEmpty(), "a dose follows from the weight");
        assertEquals("standard", start.limits().preset());
        assertEquals("standard", start.treatment().id());
        assertEquals(Phase.CHECK_IN, start.first());
        assertEquals("R. Okafor", start.by());
    }

    @Test
    void aWrongDateOfBirthIsNamedInASentence() {
        form.reference.set("20418");
        form.choose(Modality.IM);
        form.born.set("31 Feb 1984");

        assertEquals(List.of("Date of birth: write it as 12 Mar 1984"), form.open());
    }

    @Test
    void limitsCuffAndRulesFollowTheChosenPresets() {
        TreatmentPreset eu = TreatmentPreset.named("eu").orElseThrow();
        form.reference.set("20418");
        form.choose(Modality.IV);
        form.choose(AlarmPreset.CAUTIOUS);
        form.choose(eu);

        var start = form.command(Phase.SCHEDULED, false, "");
        assertEquals(AlarmPreset.CAUTIOUS.limits(), start.limits());
        assertEquals(AlarmPreset.CAUTIOUS.cuffInDosing(), start.plan().cadence().dosing());
        assertEquals(eu, start.treatment());
        assertEquals(Phase.SCHEDULED, start.first());
    }

    @Test
    void aPlannedCourseSaysWhichSessionItIs() {
        TreatmentPreset rules = TreatmentPreset.standard();
        form.reference.set("20418");
        form.know(new Course(Optional.of(CoursePlan.of("20418", rules.of(Modality.IV))), List.of()));
        form.choose(Modality.IM);
        assertTrue(form.place(false).isEmpty(), "the course is planned for another modality");

        form.choose(Modality.IV);
        assertEquals(
                Optional.of(new CoursePlace("induction", 1, 6)),
                form.command(Phase.CHECK_IN, false, "").course());
    }

    @Test
    void theNextPatientBeginsWithTheStandardPresetsAndAnUntestedSound() {
        form.choose(AlarmPreset.CAUTIOUS);
        form.choose(Modality.ORAL);
        form.sound.answer(true, new Timestamp(0, 0));
        form.clear();

        assertEquals(AlarmPreset.STANDARD, form.preset());
        assertEquals(TreatmentPreset.standard(), form.treatment());
        assertTrue(form.modality().isEmpty());
        assertTrue(form.sound.heard().isEmpty());
    }

    @Test
    void aSoundThatWasNotHeardIsSaidAndKeptForTheRecord() {
        form.sound.played(Optional.empty(), new Timestamp(0, 0));
        assertTrue(form.sound.heard().isEmpty(), "no answer yet");

        form.sound.answer(false, new Timestamp(0, 0));
        assertEquals(Optional.of(false), form.sound.heard());
        assertTrue(form.sound.warning().startsWith("Alarm sound not heard"));
    }
}
