package vigil.ui.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.treatment.CadenceStep;
import vigil.treatment.CuffCadence;
import vigil.treatment.Dosing;
import vigil.treatment.LabelPoint;
import vigil.treatment.TreatmentPlan;
import vigil.ui.control.RowFact;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;
import vigil.ui.language.Texts;

/// What follows from a plan: how long, how fast, when the cuff is due, when it ends if it began now. Arithmetic only.
final class TreatmentFacts {
    private static final Texts TEXTS = Texts.of(TreatmentFacts.class);

    private TreatmentFacts() {}

    static List<RowFact> of(Session session, TimeText time, Timestamp now) {
        TreatmentPlan plan = session.plan();
        List<RowFact> facts = new ArrayList<>();
        Duration dosing = switch (session.rules().dosing()) {
            case Dosing.Infusion d -> infusion(plan, facts);
            case Dosing.SingleAct d -> {
                facts.add(new RowFact(TEXTS.say("facts.given"), TEXTS.say("facts.given.once")));
                yield Duration.ZERO;
            }
            case Dosing.NasalDevices d -> {
                facts.add(new RowFact(TEXTS.say("facts.between"), minutes(d.apart())));
                yield d.apart().multipliedBy(Math.max(0, plan.devices() - 1));
            }
        };
        cuff(plan, !plan.planned().isZero(), facts);
        facts.add(new RowFact(TEXTS.say("facts.observation"), minutes(plan.observation())));
        if (!dosing.isZero()) {
            boolean runs = session.rules().dosing() instanceof Dosing.Infusion;
            String what = runs ? TEXTS.say("facts.ends") : TEXTS.say("facts.last.device");
            facts.add(new RowFact(what, time.shortClock(now.plus(dosing))));
        }
        facts.add(new RowFact(
                TEXTS.say("facts.leave"), time.shortClock(now.plus(dosing).plus(plan.observation()))));
        return facts;
    }

    private static Duration infusion(TreatmentPlan plan, List<RowFact> facts) {
        String rate =
                plan.rate().isPresent() ? " · " + Decimals.text(plan.rate().getAsDouble(), 2) + " mg/min" : "";
        facts.add(new RowFact(TEXTS.say("facts.duration"), minutes(plan.planned()) + rate));
        return plan.planned();
    }

    private static void cuff(TreatmentPlan plan, boolean runs, List<RowFact> facts) {
        CuffCadence cadence = plan.cadence();
        if (runs && !cadence.dosing().isZero()) {
            facts.add(new RowFact(TEXTS.say("facts.nibp.dosing"), TEXTS.say("facts.every", minutes(cadence.dosing()))));
        }
        if (!cadence.points().isEmpty()) {
            facts.add(new RowFact(
                    TEXTS.say("facts.nibp.after"),
                    cadence.points().stream().map(TreatmentFacts::point).collect(Collectors.joining(", ")) + " min"));
        } else {
            facts.add(new RowFact(
                    TEXTS.say("facts.nibp.observation"),
                    cadence.observation().stream()
                            .filter(step -> !step.every().isZero())
                            .map(TreatmentFacts::step)
                            .collect(Collectors.joining(", "))));
        }
    }

    private static String point(LabelPoint point) {
        String at = Long.toString(point.due().toMinutes());
        return point.optional() ? "(" + at + ")" : at;
    }

    private static String step(CadenceStep step) {
        String every = minutes(step.every());
        return step.after().isZero()
                ? TEXTS.say("facts.every", every)
                : TEXTS.say("facts.every.from", minutes(step.after()), every);
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min";
    }
}
