package vigil.session.discharge;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Answer;
import vigil.session.Session;
import vigil.session.vital.DayTime;
import vigil.session.vital.Finding;
import vigil.session.vital.MindFindings;
import vigil.session.vital.Verdict;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;

/// The criteria that a person answers: what is asked and seen, and what the patient goes home with. An answer from
/// before the end of the newest dose is none.
final class AskedCriteria {
    // Requirement: SES-LEAVE-3
    // Control: H16
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private AskedCriteria() {}

    /// Sedation first, then the checks in their order, dissociation after the first of them, as a screen shows them.
    static List<Criterion> seen(Session session, Timestamp now, DayTime times) {
        List<Criterion> all = new ArrayList<>();
        int least = session.treatment().discharge().sedation();
        all.add(Criterion.of(
                "sedation", CriterionGroup.SEEN, "MOAA/S " + least, MindFindings.sedation(session, now, times)));
        checks(session, CheckGroup.RECOVERY)
                .forEach(check -> all.add(
                        Criterion.of(check.id(), CriterionGroup.SEEN, check.words(), answer(session, check, times))));
        all.add(
                Math.min(2, all.size()),
                Criterion.of(
                        "dissociation",
                        CriterionGroup.SEEN,
                        "Dissociation resolved",
                        MindFindings.dissociation(session, times)));
        return all;
    }

    static List<Criterion> home(Session session, DayTime times) {
        return checks(session, CheckGroup.GOING_HOME).stream()
                .map(check -> Criterion.of(
                        check.id(),
                        CriterionGroup.GOING_HOME,
                        check.words(),
                        check.id().equals(Check.ESCORT_HERE)
                                ? escort(session, check, times)
                                : answer(session, check, times)))
                .toList();
    }

    private static List<Check> checks(Session session, CheckGroup group) {
        return session.treatment().checks(session.plan().modality()).stream()
                .filter(check -> check.group() == group)
                .toList();
    }

    private static Finding answer(Session session, Check check, DayTime times) {
        return given(session, check.id())
                .map(a -> new Finding(
                        a.isYes() ? Verdict.MET : Verdict.FAILED,
                        a.answer() + until(session, check, a, times),
                        times.person(a.at(), a.by())))
                .orElse(Finding.NOTHING);
    }

    /// The escort must be named, which happens at check-in, and be here.
    private static Finding escort(Session session, Check check, DayTime times) {
        Optional<String> name = session.treatment().check(Check.ESCORT_NAME).isEmpty()
                ? Optional.of("the escort")
                : session.charting()
                        .answer(Check.ESCORT_NAME)
                        .map(Answer::answer)
                        .filter(text -> !text.isBlank());
        if (name.isEmpty()) {
            return new Finding(Verdict.OPEN, "nobody is named", "");
        }
        return given(session, check.id())
                .map(a -> new Finding(
                        a.isYes() ? Verdict.MET : Verdict.FAILED,
                        name.get() + (a.isYes() ? " is here" : " is not here"),
                        times.person(a.at(), a.by())))
                .orElse(new Finding(Verdict.OPEN, name.get() + " is named, not here yet", ""));
    }

    private static String until(Session session, Check check, Answer answer, DayTime times) {
        return check.least()
                .filter(time -> answer.isYes())
                .flatMap(time -> session.observedSince().map(since -> since.plus(time)))
                .map(end -> ", until " + DAY_AND_TIME.format(end.wall().atZone(times.zone())))
                .orElse("");
    }

    private static Optional<Answer> given(Session session, String check) {
        return session.charting()
                .answer(check)
                .filter(a -> session.observedSince()
                        .filter(since -> !a.at().isBefore(since))
                        .isPresent());
    }
}
