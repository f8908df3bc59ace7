package vigil.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.Session;
import vigil.treatment.Check;
import vigil.treatment.Dosing;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.ui.control.RowFact;
import vigil.ui.face.TimeText;
import vigil.ui.language.Language;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// The plan as its card shows it before the dose.
///
/// Thread rule: immutable.
///
/// @param amount the dose in mg as digits; `--` while none is entered
/// @param drug `mg ketamine`
/// @param made how the amount came about: `0.5 mg/kg × 78 kg`; empty if it was ordered as it is
/// @param weighed `weighed 14:12`; empty if nobody was
/// @param rules what the treatment preset is called
/// @param facts what follows from the plan
/// @param devices how many nasal devices; 0 for every other modality
/// @param most how many at most
record TreatmentFace(
        Modality modality,
        String amount,
        String drug,
        String made,
        String weighed,
        String rules,
        List<RowFact> facts,
        int devices,
        int most) {
    private static final Texts TEXTS = Texts.of(TreatmentFace.class);

    TreatmentFace {
        facts = List.copyOf(facts);
    }

    static TreatmentFace of(Session session, TimeText time, Timestamp now) {
        TreatmentPlan plan = session.plan();
        Optional<Answer> weight = session.charting().answer(Check.WEIGHT);
        int most = session.rules().dosing() instanceof Dosing.NasalDevices nasal ? nasal.most() : 0;
        return new TreatmentFace(
                plan.modality(),
                plan.milligrams().isPresent() ? DoseArithmetic.words(plan.milligrams()) : "--",
                "mg " + drug(plan.drug()),
                made(plan, session, weight),
                weight.map(w -> TEXTS.say("treatment.weighed", time.shortClock(w.at())))
                        .orElse(""),
                PhraseBook.translate(session.treatment().title()),
                TreatmentFacts.of(session, time, now),
                plan.devices(),
                most);
    }

    /// German writes every noun with a capital.
    private static String drug(String name) {
        String said = PhraseBook.translate(name);
        return Spoken.now() == Language.GERMAN
                ? said
                : said.toLowerCase(Spoken.now().locale());
    }

    private static String made(TreatmentPlan plan, Session session, Optional<Answer> weight) {
        if (session.rules().dosing() instanceof Dosing.NasalDevices nasal) {
            return plan.devices() + " × " + DoseArithmetic.words(nasal.milligrams()) + " mg";
        }
        OptionalDouble perKilogram = plan.milligramsPerKilogram();
        if (perKilogram.isEmpty()) {
            return plan.milligrams().isPresent() ? TEXTS.say("treatment.ordered") : TEXTS.say("treatment.none");
        }
        OptionalDouble kilograms = DoseArithmetic.weight(weight.map(Answer::answer));
        return DoseArithmetic.words(perKilogram) + " mg/kg × "
                + (kilograms.isPresent() ? DoseArithmetic.words(kilograms) + " kg" : TEXTS.say("treatment.weight"));
    }
}
