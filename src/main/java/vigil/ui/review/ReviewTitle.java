package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.treatment.TreatmentPlan;
import vigil.ui.face.TimeText;
import vigil.ui.language.Language;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// Who a session was of, and what it was, in the words of review's header.
///
/// Thread rule: immutable.
///
/// @param name of the patient, or that nobody was named
/// @param who birth date and ID
/// @param what room, day, treatment, and how it ended
record ReviewTitle(String name, String who, String what) {
    private static final Texts TEXTS = Texts.of(ReviewTitle.class);

    static ReviewTitle of(Session session, TimeText time) {
        Patient patient = session.started().patient();
        List<String> who = new ArrayList<>();
        if (patient.birthDate() != null) {
            who.add(TEXTS.say("header.born", TimeText.date(patient.birthDate())));
        }
        who.add(
                patient.reference().isEmpty()
                        ? TEXTS.say("header.no.id")
                        : TEXTS.say("header.id", patient.reference()));
        return new ReviewTitle(
                patient.name().isEmpty() ? TEXTS.say("header.unnamed") : patient.name(),
                String.join(" · ", who),
                treatment(session, time));
    }

    private static String treatment(Session session, TimeText time) {
        TreatmentPlan plan = session.plan();
        List<String> parts = new ArrayList<>();
        parts.add(session.started().room());
        parts.add(time.day(session.began()) + ", " + time.shortClock(session.began()));
        parts.add(drug(plan.drug()) + " " + PhraseBook.translate(plan.modality().words()));
        if (session.started().simulated()) {
            parts.add(TEXTS.say("simulation"));
        }
        if (!session.isEnded()) {
            parts.add(TEXTS.say("header.live", time.shortClock(session.last())));
        } else {
            session.doseClock()
                    .stopped()
                    .flatMap(stop -> session.doseStart().map(stop::since))
                    .ifPresent(d -> parts.add(TEXTS.say("header.stopped", TimeText.duration(d))));
        }
        return String.join(" · ", parts);
    }

    /// In the middle of a line; German writes it with a capital all the same.
    private static String drug(String name) {
        String said = PhraseBook.translate(name);
        return Spoken.now() == Language.GERMAN
                ? said
                : said.toLowerCase(Spoken.now().locale());
    }
}
