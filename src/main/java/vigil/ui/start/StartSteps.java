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

/// The four steps before the dose, as they stand.
final class StartSteps {
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
                step(1, "Check-in", checkIn(session, checks, asked, time), asked, current, first(checks, "identity")),
                step(2, "Baseline", baseline(session, readings), measured, current, first(readings, BASELINE)),
                step(3, "Ready", ready(session, face, time), authorised && face.unlocked(), current, OpenItem.DECISION),
                step(4, last(modality), "starts the clock", false, current, OpenItem.PLAN));
    }

    private static String last(Modality modality) {
        return modality == Modality.INTRANASAL ? "Device 1" : GateFace.doseTitle(modality);
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
            return checks.size() - open + " of " + checks.size() + " answered";
        }
        Optional<Answer> newest = checks.stream()
                .flatMap(i -> session.charting().answer(i.id()).stream())
                .max(Comparator.comparingLong(Answer::entry));
        String from = span.map(p -> time.shortClock(p.began()) + " to ").orElse("");
        return newest.map(a -> from + CheckFace.stamp(a, time).replace(" · ", ", "))
                .orElse("");
    }

    private static String baseline(Session session, List<GateItem> readings) {
        if (session.baseline().isPresent()) {
            var mean = session.baseline().get();
            long open =
                    readings.stream().filter(i -> i.state() == GateState.OPEN).count();
            return open > 0
                    ? open + (open == 1 ? " reading open" : " readings open")
                    : session.treatment().gate().readings() + " readings, mean " + mean.systolic() + "/"
                            + mean.diastolic();
        }
        int have = session.cuffResults().size();
        int want = session.treatment().gate().readings();
        return Math.min(have, want - 1) + " of " + want + " readings";
    }

    private static String ready(Session session, GateFace face, TimeText time) {
        return session.charting()
                .openAuthorisation()
                .map(a -> "authorised " + time.shortClock(a.at()) + ", " + a.clinician())
                .orElse(
                        face.stopped()
                                ? "cannot start"
                                : face.open().size() == 1
                                        ? "1 thing open"
                                        : face.open().size() + " things open");
    }
}
