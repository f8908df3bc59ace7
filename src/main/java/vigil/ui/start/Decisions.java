package vigil.ui.start;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vigil.metric.CuffResult;
import vigil.monitor.Oximeters;
import vigil.session.Authorisation;
import vigil.session.Session;
import vigil.session.gate.Gate;
import vigil.session.gate.GateState;
import vigil.treatment.GateRules;
import vigil.ui.face.CuffFace;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What stands where a person decides, from the gate as it is.
final class Decisions {
    private static final Texts TEXTS = Texts.of(Decisions.class);

    private Decisions() {}

    static Decision of(Session session, Gate gate, Oximeters oximeters, TimeText time) {
        int first = gate.in(GateState.OPEN).size() + (oximeters.mustChoose() ? 1 : 0);
        if (gate.isStopped()) {
            return new Decision.HardStop(gate.in(GateState.HARD_STOP).stream()
                    .map(item -> PhraseBook.translate(item.words()))
                    .toList());
        }
        return switch (session.phase()) {
            case SCHEDULED -> new Decision.NotHere();
            case CHECK_IN -> new Decision.PutOn(needed(session.treatment().gate()));
            case BASELINE ->
                session.baseline().isEmpty() ? measure(session, time) : authorise(session, gate, first, time);
            case READY ->
                session.charting()
                        .openAuthorisation()
                        .map(a -> authorised(a, time))
                        .orElseGet(() -> authorise(session, gate, first, time));
            case DOSING, OBSERVATION, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                authorise(session, gate, first, time);
        };
    }

    private static String needed(GateRules rules) {
        return TEXTS.say("decision.put-on.then", rules.readings(), apart(rules.apart()));
    }

    private static String apart(Duration gap) {
        return ClockAnswer.hours(gap);
    }

    private static Decision measure(Session session, TimeText time) {
        GateRules rules = session.treatment().gate();
        List<CuffResult> results = session.cuffResults();
        int have = Math.min(results.size(), rules.readings() - 1);
        String newest = results.isEmpty() ? "--" : CuffFace.pressures(results.getLast());
        return new Decision.Measure(
                TEXTS.say("decision.measure", have, rules.readings()),
                results.isEmpty()
                        ? TEXTS.say("decision.measure.apart", apart(rules.apart()))
                        : readings(results, 3, time),
                newest);
    }

    private static Decision authorise(Session session, Gate gate, int first, TimeText time) {
        List<String> stops =
                gate.in(GateState.SOFT_STOP).stream().map(GateFace::stop).toList();
        String digits =
                session.baseline().map(b -> b.systolic() + "/" + b.diastolic()).orElse("--");
        String title = stops.isEmpty() ? within(gate, digits) : stops.getFirst();
        String of = readings(session.cuffResults(), session.treatment().gate().readings(), time)
                + (session.baseline().isPresent() ? TEXTS.say("decision.mean") : "");
        return new Decision.Authorise(title, of, digits, stops, first);
    }

    private static String within(Gate gate, String digits) {
        return gate.items().stream()
                .filter(item -> item.id().equals("baseline.pressure") && item.state() == GateState.PASSED)
                .findFirst()
                .map(item -> within(item.detail()))
                .orElse(TEXTS.say("decision.baseline", digits));
    }

    /// `128/79, limit 140/90` as a title says it.
    private static String within(String detail) {
        String[] parts = detail.split(", limit ", 2);
        return parts.length == 2
                ? TEXTS.say("decision.within", parts[0], PhraseBook.translate(parts[1]))
                : TEXTS.say("decision.baseline", PhraseBook.translate(detail));
    }

    private static Decision authorised(Authorisation given, TimeText time) {
        return new Decision.Authorised(given.clinician() + ", " + time.clock(given.at()), given.reason());
    }

    /// The newest readings as `14:22:40 148/93 and 14:29:10 144/91`.
    static String readings(List<CuffResult> results, int newest, TimeText time) {
        return results.stream()
                .skip(Math.max(0, results.size() - newest))
                .map(r -> time.clock(r.at()) + " " + CuffFace.pressures(r))
                .collect(Collectors.joining(" " + TEXTS.say("decision.and") + " "));
    }
}
