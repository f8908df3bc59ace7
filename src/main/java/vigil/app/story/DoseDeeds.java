package vigil.app.story;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import vigil.monitor.MonitorCommand;
import vigil.treatment.Dose;
import vigil.treatment.TreatmentPlan;

/// What is done with the dose, and when help is called.
final class DoseDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "dose", DoseDeeds::dose,
            "device", row -> scene -> new MonitorCommand.GiveDevice(row.value(), row.by()),
            "pause", row -> scene -> new MonitorCommand.PauseDose(row.text(), row.by()),
            "resume", row -> scene -> new MonitorCommand.ResumeDose(row.by()),
            "stop", row -> scene -> new MonitorCommand.StopDose(row.text(), row.by()),
            "emergency", row -> scene -> new MonitorCommand.CallEmergency(row.by()),
            "emergency-over", row -> scene -> new MonitorCommand.EndEmergency(row.by()));

    private DoseDeeds() {}

    private static Deed dose(ActionRow row) {
        OptionalDouble said = row.maybeValue("the dose in mg");
        return scene -> {
            TreatmentPlan plan = scene.session().plan();
            OptionalDouble milligrams = said.isPresent() ? said : plan.milligrams();
            return new MonitorCommand.StartDose(new Dose(plan.drug(), milligrams, plan.modality()), row.by());
        };
    }
}
