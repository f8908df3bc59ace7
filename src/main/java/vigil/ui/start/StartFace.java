package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.monitor.Oximeters;
import vigil.session.CoursePlace;
import vigil.session.Session;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.session.gate.PreDoseGate;
import vigil.treatment.Check;
import vigil.treatment.CheckGroup;
import vigil.treatment.Scale;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// A session before its dose as the start screen shows it at one moment: a pure function of the session, so that
/// nothing is lost when the screen closes.
///
/// Thread rule: immutable.
///
/// @param name of the patient
/// @param about `born 30 Jan 1991 · ID 20466 · session 4 of 6`
/// @param identity the checks of who it is, and the weight
/// @param checks all others that are asked before the dose
/// @param sedation MOAA/S before the dose; empty while nobody scored it
/// @param scoresSedation true if the modality is scored by it
record StartFace(
        String name,
        String about,
        List<StepFace> steps,
        List<CheckFace> identity,
        List<CheckFace> checks,
        OptionalInt sedation,
        boolean scoresSedation,
        TreatmentFace treatment,
        Decision decision,
        GateFace gate) {
    private static final Texts TEXTS = Texts.of(StartFace.class);

    StartFace {
        steps = List.copyOf(steps);
        identity = List.copyOf(identity);
        checks = List.copyOf(checks);
    }

    static StartFace of(Session session, Oximeters oximeters, TimeText time, Timestamp now) {
        Gate gate = PreDoseGate.of(session, time.zone(), now);
        GateFace bar = GateFace.of(session, gate, oximeters);
        List<CheckFace> all = checks(session, gate, time, now);
        String name = session.started().patient().name();
        return new StartFace(
                name.isEmpty() ? TEXTS.say("face.unnamed") : name,
                about(session),
                StartSteps.of(session, gate, bar, time),
                all.stream().filter(StartFace::isOfThePerson).toList(),
                all.stream().filter(c -> !isOfThePerson(c)).toList(),
                session.charting()
                        .lastScore(Scale.MOAAS)
                        .map(s -> OptionalInt.of(s.value()))
                        .orElse(OptionalInt.empty()),
                session.rules().scales().contains(Scale.MOAAS),
                TreatmentFace.of(session, time, now),
                Decisions.of(session, gate, oximeters, time),
                bar);
    }

    private static boolean isOfThePerson(CheckFace check) {
        return check.check().group() == CheckGroup.IDENTITY
                || check.check().id().equals(Check.WEIGHT);
    }

    private static List<CheckFace> checks(Session session, Gate gate, TimeText time, Timestamp now) {
        Map<String, GateState> states =
                gate.items().stream().collect(Collectors.toMap(GateItem::id, GateItem::state, (a, b) -> a));
        Function<Check, CheckFace> face = check -> CheckFace.of(
                check,
                states.getOrDefault(check.id(), GateState.OPEN),
                session.charting().answer(check.id()),
                time,
                now);
        return session.treatment().checks(session.plan().modality()).stream()
                .filter(check -> check.group().isBeforeDose())
                .map(face)
                .toList();
    }

    private static String about(Session session) {
        var patient = session.started().patient();
        List<String> facts = new ArrayList<>();
        if (session.started().simulated()) {
            facts.add(TEXTS.say("face.simulation"));
        }
        if (patient.birthDate() != null) {
            facts.add(TEXTS.say("face.born", TimeText.date(patient.birthDate())));
        }
        if (!patient.reference().isEmpty()) {
            facts.add(TEXTS.say("face.id", patient.reference()));
        }
        session.started().course().map(StartFace::place).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static String place(CoursePlace place) {
        return place.of() > 0
                ? TEXTS.say("face.place", place.number(), place.of())
                : PhraseBook.translate(place.series()) + " " + place.number();
    }

    /// How many of these were answered, as a heading says it: `8 of 8 answered`.
    static String answered(List<CheckFace> checks) {
        long done = checks.stream().filter(c -> c.state() != GateState.OPEN).count();
        return TEXTS.say("answered", done, checks.size());
    }
}
