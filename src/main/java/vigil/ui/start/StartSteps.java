package vigil.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.session.Answer;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.treatment.Modality;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The four steps before the dose, as they stand.
final class StartSteps {
    private static final Texts TEXTS = Texts.of(StartSteps.class);

    private static final String BASELINE = "baseline.";

    private StartSteps() {}

    static List<StepFace> of(Session session, Gate gate, GateFace face, TimeText time) {
        List<GateItem> checks = gate.items().stream()
                .filter(item -> session.treatment().check(item.id()).isPresent())
                .toList();
        List<GateItem> readings =
                gate.items().stream().filter(i -> i.id().startsWith(BASELINE)).toList();
        boolean asked = isDone(checks);
        boolean measured = isDone(readings);
        boolean authorised = session.charting().openAuthorisation().isPresent();
        int current = !asked ? 1 : !measured ? 2 : !face.unlocked() ? 3 : 4;
        Modality modality = session.plan().modality();
        return List.of(
                step(
                        1,
                        TEXTS.say("step.check-in"),
                        checkIn(session, checks, asked, time),
                        asked,
                        current,
                        first(checks, "identity")),
                step(
                        2,
                        TEXTS.say("step.baseline"),
                        baseline(session, readings),
                        measured,
                        current,
                        first(readings, BASELINE)),
                step(
                        3,
                        TEXTS.say("step.ready"),
                        ready(session, face, time),
                        authorised && face.unlocked(),
                        current,
                        OpenItem.DECISION),
                step(4, last(modality), TEXTS.say("step.clock"), false, current, OpenItem.PLAN));
    }

    private static String last(Modality modality) {
        return switch (modality) {
            case IV -> TEXTS.say("step.infusion");
            case IM, ORAL -> TEXTS.say("step.dose");
            case INTRANASAL -> TEXTS.say("step.device");
        };
    }

    private static StepFace step(int number, String title, String detail, boolean done, int current, String target) {
        StepFace.State state =
                number == current ? StepFace.State.CURRENT : done ? StepFace.State.DONE : StepFace.State.AHEAD;
        return new StepFace(number, title, detail, state, target);
    }

    private static boolean isDone(List<GateItem> items) {
        return items.stream().noneMatch(i -> i.state() == GateState.OPEN);
    }

    private static String first(List<GateItem> items, String otherwise) {
        return items.stream()
                .filter(i -> i.state() == GateState.OPEN || i.state() == GateState.HARD_STOP)
                .findFirst()
                .map(GateItem::id)
                .orElse(otherwise);
    }

    private static String checkIn(Session session, List<GateItem> checks, boolean done, TimeText time) {
        long open = checks.stream().filter(i -> i.state() == GateState.OPEN).count();
        Optional<PhaseSpan> span = session.phases().stream()
                .filter(p -> p.phase() == Phase.CHECK_IN)
                .findFirst();
        if (!done) {
            return TEXTS.say("answered", checks.size() - open, checks.size());
        }
        Optional<Answer> newest = checks.stream()
                .flatMap(i -> session.charting().answer(i.id()).stream())
                .max(Comparator.comparingLong(Answer::entry));
        String until =
                newest.map(a -> CheckFace.stamp(a, time).replace(" · ", ", ")).orElse("");
        return span.filter(p -> !until.isEmpty())
                .map(p -> TEXTS.say("step.span", time.shortClock(p.began()), until))
                .orElse(until);
    }

    private static String baseline(Session session, List<GateItem> readings) {
        if (session.baseline().isPresent()) {
            var mean = session.baseline().get();
            long open =
                    readings.stream().filter(i -> i.state() == GateState.OPEN).count();
            return open > 0
                    ? TEXTS.say("step.readings.open", open)
                    : TEXTS.say(
                            "step.readings.mean",
                            session.treatment().gate().readings(),
                            mean.systolic() + "/" + mean.diastolic());
        }
        int have = session.cuffResults().size();
        int want = session.treatment().gate().readings();
        return TEXTS.say("step.readings", Math.min(have, want - 1), want);
    }

    private static String ready(Session session, GateFace face, TimeText time) {
        return session.charting()
                .openAuthorisation()
                .map(a -> TEXTS.say("step.authorised", time.shortClock(a.at()), a.clinician()))
                .orElse(
                        face.stopped()
                                ? TEXTS.say("step.stopped")
                                : TEXTS.say("step.things", face.open().size()));
    }
}
