package vigil.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.alarm.AlarmPreset;
import vigil.app.story.Stories;
import vigil.monitor.MonitorCommand;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// The options of `vigil watch` that say whom the session treats, how, and by which rules.
final class WatchedTreatment {
    @Option(
            names = "--modality",
            paramLabel = "NAME",
            description = "how the medicine is given: iv, im, intranasal or oral (default: iv)")
    private String modality = Modality.IV.id();

    @Option(
            names = "--treatment",
            paramLabel = "NAME",
            description = "the rules of the treatment, as `vigil presets --treatment` lists them (default: standard)")
    private @Nullable String treatment;

    @Option(
            names = "--begin",
            paramLabel = "PHASE",
            description = "the phase to begin in: scheduled, check-in or baseline"
                    + " (default: check-in with actions, else baseline)")
    private @Nullable String begin;

    @Option(names = "--patient", paramLabel = "REFERENCE", description = "the clinic's own number of the patient")
    private String reference = "";

    @Option(names = "--name", paramLabel = "NAME", description = "the patient's name")
    private String name = "";

    @Option(names = "--born", paramLabel = "DATE", description = "the patient's date of birth: 1984-03-12")
    private @Nullable LocalDate born;

    Modality modality() {
        return Modality.named(modality)
                .orElseThrow(() -> new CannotDo("There is no modality \"" + modality + "\". There are: "
                        + Arrays.stream(Modality.values()).map(Modality::id).collect(Collectors.joining(", ")) + "."));
    }

    /// The command that begins the session.
    ///
    /// @param data the folder of the record, with the clinic's own presets
    /// @param acting true if a table of actions is played
    /// @param story true if it is the usual story, which has a patient of its own
    MonitorCommand start(AlarmPreset limits, Path data, boolean acting, boolean story, String by) {
        TreatmentPreset rules =
                treatment == null ? TreatmentPreset.standard() : PresetChoice.treatment(treatment, data);
        Patient patient = new Patient(reference, name, born);
        return new MonitorCommand.StartSession(
                story && patient.equals(Patient.UNNAMED) ? Stories.PATIENT : patient,
                TreatmentPlan.of(rules.of(modality())).withCuffInDosing(limits.cuffInDosing()),
                limits.limits(),
                rules,
                Optional.empty(),
                first(acting),
                by);
    }

    private Phase first(boolean acting) {
        if (begin == null) {
            return acting ? Phase.CHECK_IN : Phase.BASELINE;
        }
        return switch (begin.toLowerCase(Locale.ROOT)) {
            case "scheduled" -> Phase.SCHEDULED;
            case "check-in" -> Phase.CHECK_IN;
            case "baseline" -> Phase.BASELINE;
            default ->
                throw new CannotDo("A session begins in scheduled, check-in or baseline, not in \"" + begin + "\".");
        };
    }
}
