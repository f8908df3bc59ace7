package vigil.ui.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.monitor.MonitorCommand;
import vigil.session.CoursePlace;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.session.course.Course;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;
import vigil.ui.control.SoundCheck;
import vigil.ui.language.Texts;

/// What must be said to open a session: who, by which way, under which presets. All else is asked once it runs, so that
/// it is kept. It holds no node.
///
/// Thread rule: FX thread.
public final class StartForm {
    private static final Texts TEXTS = Texts.of(StartForm.class);

    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty born = new SimpleStringProperty("");

    /// The answer to the test of the alarm sound.
    final SoundCheck sound = new SoundCheck();

    private List<AlarmPreset> presets = AlarmPreset.shipped();
    private List<TreatmentPreset> treatments = TreatmentPreset.shipped();
    private AlarmPreset preset = AlarmPreset.STANDARD;
    private TreatmentPreset treatment = TreatmentPreset.standard();
    private Optional<Modality> modality = Optional.empty();
    private Course course = Course.UNKNOWN;

    public StartForm() {
        clear();
    }

    /// Empties everything; no modality is chosen, and the presets are the standard ones, never the last patient's.
    public void clear() {
        sound.clear();
        preset = AlarmPreset.STANDARD;
        treatment = TreatmentPreset.standard();
        modality = Optional.empty();
        course = Course.UNKNOWN;
        List.of(reference, name, born).forEach(p -> p.set(""));
    }

    /// What is released now. A session starts from one of these and from nothing else (ux 12.3).
    void offer(List<AlarmPreset> newPresets, List<TreatmentPreset> newTreatments) {
        presets = List.copyOf(newPresets);
        treatments = List.copyOf(newTreatments);
    }

    /// True if the chosen alarm preset is one that may be used now.
    boolean isReleased() {
        return presets.contains(preset);
    }

    /// Chooses the alarm preset the session starts from.
    public void choose(AlarmPreset chosen) {
        preset = chosen;
    }

    /// Chooses the rules of the treatment.
    public void choose(TreatmentPreset chosen) {
        treatment = chosen;
    }

    /// Chooses the way the medicine is given.
    public void choose(Modality chosen) {
        modality = Optional.of(chosen);
    }

    /// What is known of the patient's course.
    public void know(Course found) {
        course = found;
    }

    Course course() {
        return course;
    }

    AlarmPreset preset() {
        return preset;
    }

    TreatmentPreset treatment() {
        return treatment;
    }

    Optional<Modality> modality() {
        return modality;
    }

    /// Where the session stands in the patient's course, as it is planned.
    ///
    /// @param simulated true for a room of simulated devices
    Optional<CoursePlace> place(boolean simulated) {
        return modality.flatMap(m -> course.next(m, simulated));
    }

    /// What is still open, one sentence each; empty when the session can be opened.
    public List<String> open() {
        List<String> open = new ArrayList<>();
        if (reference.get().isBlank() && name.get().isBlank()) {
            open.add(TEXTS.say("open.patient"));
        }
        if (!born.get().isBlank() && birthDate() == null) {
            open.add(TEXTS.say("open.born", BirthDate.example()));
        }
        if (modality.isEmpty()) {
            open.add(TEXTS.say("open.modality"));
        } else if (treatment.modalities().stream().noneMatch(rules -> rules.modality() == modality.get())) {
            open.add(TEXTS.say("open.rules"));
        }
        if (presets.isEmpty() || treatments.isEmpty()) {
            open.add(TEXTS.say("open.no.preset"));
        } else if (!presets.contains(preset)) {
            open.add(TEXTS.say("open.preset"));
        } else if (!treatments.contains(treatment)) {
            open.add(TEXTS.say("open.treatment"));
        }
        return open;
    }

    /// The request to open it.
    ///
    /// @param first SCHEDULED, or CHECK_IN if the patient is here
    /// @param simulated true for a room of simulated devices: they count among themselves in a course
    /// @throws IllegalStateException while something is open
    public MonitorCommand.StartSession command(Phase first, boolean simulated, String by) {
        if (!open().isEmpty()) {
            throw new IllegalStateException("still open: " + open());
        }
        Patient patient = new Patient(reference.get().strip(), name.get().strip(), birthDate());
        TreatmentPlan plan =
                TreatmentPlan.of(treatment.of(modality.orElseThrow())).withCuffInDosing(preset.cuffInDosing());
        return new MonitorCommand.StartSession(patient, plan, preset.limits(), treatment, place(simulated), first, by);
    }

    private @Nullable LocalDate birthDate() {
        return BirthDate.read(born.get()).orElse(null);
    }
}
