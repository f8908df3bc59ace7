package vigil.ui.start;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.monitor.MonitorCommand;
import vigil.session.Patient;
import vigil.treatment.CuffCadence;
import vigil.treatment.TreatmentPlan;
import vigil.ui.control.SoundCheck;

/// What a person fills in before a session starts, and what is still open. It holds no node.
///
/// Thread rule: FX thread.
public final class StartForm {
    /// Bounds of the least observation in minutes: clinical facts, 9.4 (30 to 240 editable).
    private static final int LEAST_OBSERVATION = 30;

    private static final int MOST_OBSERVATION = 240;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final TreatmentPlan USUAL = TreatmentPlan.intravenous(OptionalDouble.empty());

    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty born = new SimpleStringProperty("");
    final StringProperty drug = new SimpleStringProperty(USUAL.drug());
    final StringProperty milligrams = new SimpleStringProperty("");
    final StringProperty minutes = new SimpleStringProperty("");
    final StringProperty observation = new SimpleStringProperty("");

    /// The answer to the test of the alarm sound.
    final SoundCheck sound = new SoundCheck();

    private AlarmPreset preset = AlarmPreset.STANDARD;

    public StartForm() {
        clear();
    }

    /// Empties everything; the plan takes its usual values again, and the limits are the standard preset's, never the
    /// last patient's.
    public void clear() {
        sound.clear();
        preset = AlarmPreset.STANDARD;
        List.of(reference, name, born, milligrams).forEach(p -> p.set(""));
        drug.set(USUAL.drug());
        minutes.set(Long.toString(USUAL.planned().toMinutes()));
        observation.set(Long.toString(USUAL.observation().toMinutes()));
    }

    /// Chooses the preset the session starts from.
    public void choose(AlarmPreset chosen) {
        preset = chosen;
    }

    AlarmPreset preset() {
        return preset;
    }

    /// What is still open, one sentence each; empty when the session can start.
    public List<String> open() {
        List<String> open = new ArrayList<>();
        if (reference.get().isBlank() && name.get().isBlank()) {
            open.add("Patient needs an ID or a name");
        }
        if (!born.get().isBlank() && birthDate() == null) {
            open.add("Date of birth: write it as 12 Mar 1984");
        }
        if (drug.get().isBlank()) {
            open.add("Medicine: its name");
        }
        if (!milligrams.get().isBlank() && dose().isEmpty()) {
            open.add("Dose: a number above 0 in mg, or nothing");
        }
        if (whole(minutes, 1, MOST_OBSERVATION).isEmpty()) {
            open.add("Planned duration: 1 to " + MOST_OBSERVATION + " min");
        }
        if (whole(observation, LEAST_OBSERVATION, MOST_OBSERVATION).isEmpty()) {
            open.add("Observation: " + LEAST_OBSERVATION + " to " + MOST_OBSERVATION + " min");
        }
        return open;
    }

    /// The request to start.
    ///
    /// @throws IllegalStateException while something is open
    public MonitorCommand.StartSession command(String by) {
        if (!open().isEmpty()) {
            throw new IllegalStateException("still open: " + open());
        }
        Patient patient = new Patient(reference.get().strip(), name.get().strip(), birthDate());
        TreatmentPlan plan = new TreatmentPlan(
                USUAL.modality(),
                drug.get().strip(),
                dose(),
                OptionalDouble.empty(),
                0,
                Duration.ofMinutes(whole(minutes, 1, MOST_OBSERVATION).orElseThrow()),
                Duration.ofMinutes(
                        whole(observation, LEAST_OBSERVATION, MOST_OBSERVATION).orElseThrow()),
                cadence());
        return new MonitorCommand.StartSession(patient, plan, preset.limits(), by);
    }

    /// While the dose runs the cuff is due as often as the preset says.
    private CuffCadence cadence() {
        CuffCadence usual = USUAL.cadence();
        return usual.withDosing(preset.cuffInDosing());
    }

    private @Nullable LocalDate birthDate() {
        try {
            return LocalDate.parse(born.get().strip(), BIRTH);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private OptionalDouble dose() {
        try {
            double value = Double.parseDouble(milligrams.get().strip().replace(',', '.'));
            return value > 0 && value < 10_000 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalInt whole(StringProperty text, int least, int most) {
        try {
            int value = Integer.parseInt(text.get().strip());
            return value >= least && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
