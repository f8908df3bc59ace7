package vigil.app.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Phase;
import vigil.treatment.TreatmentPlan;

/// What is done before a dose: phases, checks, the plan, the authorisation.
final class PreparationDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "phase", PreparationDeeds::phase,
            "check", PreparationDeeds::check,
            "plan", PreparationDeeds::plan,
            "authorise", PreparationDeeds::authorise,
            "withdraw", PreparationDeeds::withdraw);

    private static final Pattern AGO = Pattern.compile("(\\d+(?:\\.\\d+)?) *(h|min) ago");

    private PreparationDeeds() {}

    private static Deed phase(ActionRow row) {
        Phase phase = row.one(Phase.class, "the phase", row.what());
        return scene -> new MonitorCommand.EnterPhase(phase, row.by());
    }

    private static Deed check(ActionRow row) {
        String check = row.needed("the check", row.what());
        String answer = row.needed("the answer", row.value());
        return scene -> new MonitorCommand.AnswerCheck(check, answer(answer, scene.now()), row.by());
    }

    /// `8 h ago` is the local time that it was then: a table cannot know on which day it is played.
    static String answer(String written, Timestamp now) {
        Matcher ago = AGO.matcher(written);
        if (!ago.matches()) {
            return written;
        }
        double hours = Double.parseDouble(ago.group(1)) / (ago.group(2).equals("h") ? 1 : 60);
        return Instant.ofEpochMilli(now.wallMillis())
                .minus(Duration.ofSeconds(Math.round(hours * 3600)))
                .atZone(ZoneId.systemDefault())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Deed plan(ActionRow row) {
        String what = row.what();
        double value = row.value(what);
        Function<TreatmentPlan, TreatmentPlan> change = switch (what) {
            case "mg" -> plan -> plan.withMilligrams(OptionalDouble.of(value));
            case "devices" -> plan -> changed(plan, (int) value, plan.planned(), plan.observation());
            case "minutes" -> plan -> changed(plan, plan.devices(), minutes(value), plan.observation());
            case "observation" -> plan -> changed(plan, plan.devices(), plan.planned(), minutes(value));
            default ->
                throw row.wrong("the plan has no \"" + what
                        + "\"; there are mg, devices, minutes and observation (in minutes)");
        };
        return scene ->
                new MonitorCommand.ChangePlan(change.apply(scene.session().plan()), row.by());
    }

    private static Duration minutes(double minutes) {
        return ActionRow.duration(minutes * 60);
    }

    private static TreatmentPlan changed(TreatmentPlan plan, int devices, Duration planned, Duration observation) {
        return new TreatmentPlan(
                plan.modality(),
                plan.drug(),
                dose(plan, devices),
                plan.milligramsPerKilogram(),
                devices,
                planned,
                observation,
                plan.cadence());
    }

    /// More devices are so much more of the medicine.
    private static OptionalDouble dose(TreatmentPlan plan, int devices) {
        return plan.devices() == 0 || plan.milligrams().isEmpty()
                ? plan.milligrams()
                : OptionalDouble.of(plan.milligrams().getAsDouble() / plan.devices() * devices);
    }

    private static Deed authorise(ActionRow row) {
        String clinician = row.needed("the clinician's name", row.value());
        return scene -> new MonitorCommand.Authorise(clinician, row.text(), row.by());
    }

    private static Deed withdraw(ActionRow row) {
        return scene -> new MonitorCommand.WithdrawAuthorisation(row.text(), row.by());
    }
}
