package vigil.ui.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.treatment.Dosing;
import vigil.treatment.ModalityRules;
import vigil.treatment.ObservationRule;
import vigil.treatment.TreatmentPlan;
import vigil.ui.language.Texts;

/// What a person changes of a plan before the dose, until it is put in force. It holds no node.
///
/// A dose is planned per kilogram or in milligrams; what is typed last counts, and the other follows or is emptied.
///
/// Thread rule: FX thread.
final class PlanForm {
    private static final Texts TEXTS = Texts.of(PlanForm.class);

    final StringProperty drug = new SimpleStringProperty("");
    final StringProperty perKilogram = new SimpleStringProperty("");
    final StringProperty milligrams = new SimpleStringProperty("");
    final StringProperty minutes = new SimpleStringProperty("");
    final StringProperty observation = new SimpleStringProperty("");

    private final TreatmentPlan plan;
    private final ModalityRules rules;
    private boolean following;

    /// @param weight in kg, if the patient was weighed
    PlanForm(TreatmentPlan plan, ModalityRules rules, OptionalDouble weight) {
        this.plan = plan;
        this.rules = rules;
        drug.set(plan.drug());
        perKilogram.set(DoseArithmetic.words(plan.milligramsPerKilogram()));
        milligrams.set(DoseArithmetic.words(plan.milligrams()));
        minutes.set(Long.toString(plan.planned().toMinutes()));
        observation.set(Long.toString(plan.observation().toMinutes()));
        perKilogram.subscribe((before, now) -> follow(() -> milligrams.set(product(now, weight))));
        milligrams.subscribe((before, now) -> follow(() -> perKilogram.set("")));
    }

    private void follow(Runnable other) {
        if (!following) {
            following = true;
            other.run();
            following = false;
        }
    }

    private static String product(String perKilogram, OptionalDouble weight) {
        OptionalDouble ordered = DoseArithmetic.number(perKilogram);
        return ordered.isPresent() && weight.isPresent()
                ? DoseArithmetic.words(DoseArithmetic.milligrams(ordered.getAsDouble(), weight.getAsDouble()))
                : "";
    }

    /// True if the dose runs for a while, so that it has a planned duration.
    boolean isInfusion() {
        return rules.dosing() instanceof Dosing.Infusion;
    }

    /// True if the dose is what the devices hold, so that nobody types one.
    boolean isFixed() {
        return rules.dosing() instanceof Dosing.NasalDevices;
    }

    /// What is wrong, one sentence each; empty if it can be put in force.
    List<String> open() {
        List<String> open = new ArrayList<>();
        if (drug.get().isBlank()) {
            open.add(TEXTS.say("plan.open.medicine"));
        }
        if (isWrong(perKilogram) || isWrong(milligrams)) {
            open.add(TEXTS.say("plan.open.dose"));
        }
        if (isInfusion() && minutes(minutes).isEmpty()) {
            open.add(TEXTS.say("plan.open.minutes"));
        }
        ObservationRule rule = rules.observation();
        if (minutes(observation).isEmpty()
                || !isAllowed(rule, minutes(observation).getAsInt())) {
            open.add(TEXTS.say(
                    "plan.open.observation",
                    rule.least().toMinutes(),
                    rule.most().toMinutes()));
        }
        return open;
    }

    /// The plan to put in force.
    ///
    /// @throws IllegalStateException while something is open
    TreatmentPlan plan() {
        if (!open().isEmpty()) {
            throw new IllegalStateException("still open: " + open());
        }
        return PlanChange.order(
                plan,
                drug.get().strip(),
                isFixed() ? plan.milligrams() : DoseArithmetic.number(milligrams.get()),
                isFixed() ? plan.milligramsPerKilogram() : DoseArithmetic.number(perKilogram.get()),
                isInfusion() ? Duration.ofMinutes(minutes(minutes).orElseThrow()) : plan.planned(),
                Duration.ofMinutes(minutes(observation).orElseThrow()));
    }

    private static boolean isAllowed(ObservationRule rule, int minutes) {
        return minutes >= rule.least().toMinutes() && minutes <= rule.most().toMinutes();
    }

    private static boolean isWrong(StringProperty number) {
        return !number.get().isBlank() && DoseArithmetic.number(number.get()).isEmpty();
    }

    private static OptionalInt minutes(StringProperty typed) {
        try {
            int value = Integer.parseInt(typed.get().strip());
            return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
