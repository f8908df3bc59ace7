package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.ui.face.PhaseStep.Standing;
import vigil.ui.language.Texts;

/// The five steps of a session, each with its times or its result (ux 12.2). An emergency changes none of them: it
/// stands over the strip, and the step in which it was called runs on.
///
/// Thread rule: stateless.
public final class PhaseSteps {
    private static final Texts TEXTS = Texts.of(PhaseSteps.class);

    private PhaseSteps() {}

    /// The steps as they stand at `now`: check-in, baseline, dose, observation, discharge.
    public static List<PhaseStep> of(Session session, TimeText time, Timestamp now) {
        Phase running = step(session.phase() == Phase.EMERGENCY ? session.phaseBeforeEmergency() : session.phase());
        return List.of(Phase.CHECK_IN, Phase.BASELINE, Phase.DOSING, Phase.OBSERVATION, Phase.DISCHARGE_ASSESSMENT)
                .stream()
                .map(phase -> of(phase, running, session, time, now))
                .toList();
    }

    /// The phase that stands for a step: READY belongs to the baseline.
    private static Phase step(Phase phase) {
        return switch (phase) {
            case SCHEDULED, CHECK_IN -> Phase.CHECK_IN;
            case BASELINE, READY -> Phase.BASELINE;
            case DOSING -> Phase.DOSING;
            case OBSERVATION -> Phase.OBSERVATION;
            case DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED -> Phase.DISCHARGE_ASSESSMENT;
        };
    }

    private static PhaseStep of(Phase phase, Phase running, Session session, TimeText time, Timestamp now) {
        int order = phase.compareTo(running);
        String word = PhaseFace.word(phase, session.plan().modality());
        if (order < 0) {
            return new PhaseStep(phase, Standing.DONE, word, done(phase, session, time), 1);
        }
        return order > 0
                ? new PhaseStep(phase, Standing.FUTURE, word, future(phase, session, time, now), 0)
                : running(phase, session, time, now);
    }

    private static PhaseStep running(Phase phase, Session session, TimeText time, Timestamp now) {
        PhaseFace face = PhaseFace.of(session, phase, time, now);
        String until = switch (phase) {
            case DOSING ->
                session.plan().planned().isZero()
                        ? ""
                        : session.plannedDoseEnd(now)
                                .map(at -> " · " + TEXTS.say("phase.plannedEnd", time.clock(at)))
                                .orElse("");
            case OBSERVATION, DISCHARGE_ASSESSMENT ->
                session.earliestLeave()
                        .map(at -> " · " + TEXTS.say("phase.earliestLeave", time.clock(at)))
                        .orElse("");
            case SCHEDULED, CHECK_IN, BASELINE, READY, EMERGENCY, DISCHARGED, ABORTED, ENDED -> "";
        };
        return new PhaseStep(
                phase, Standing.RUNNING, whole(face.title(), phase, session), face.rest() + until, face.share());
    }

    /// Only what runs for a planned while has a whole to be counted against.
    private static String whole(String title, Phase phase, Session session) {
        boolean infusion = phase == Phase.DOSING && session.rules().dosing() instanceof Dosing.Infusion;
        return infusion
                ? TEXTS.say("step.of", title, TimeText.duration(session.plan().planned()))
                : title;
    }

    private static String done(Phase phase, Session session, TimeText time) {
        return switch (phase) {
            case CHECK_IN ->
                entered(session, Phase.CHECK_IN).map(time::shortClock).orElseGet(() -> TEXTS.say("step.notAsked"));
            case BASELINE ->
                session.baseline()
                        .map(b -> b.systolic() + "/" + b.diastolic())
                        .orElseGet(() -> TEXTS.say("step.noBaseline"));
            case DOSING -> dosed(session, time);
            case OBSERVATION ->
                session.observedSince()
                        .map(since -> TEXTS.say(
                                "step.observed", minutes(session.plan().observation()), time.shortClock(since)))
                        .orElse("");
            case SCHEDULED, READY, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED -> "";
        };
    }

    private static String dosed(Session session, TimeText time) {
        Optional<Timestamp> stopped = session.doseClock().stopped();
        return switch (session.rules().dosing()) {
            case Dosing.Infusion d ->
                stopped.map(at -> TEXTS.say(
                                "step.ranTo",
                                TimeText.duration(session.doseClock().ran(at)),
                                time.shortClock(at)))
                        .orElse("");
            case Dosing.SingleAct d ->
                session.doseStart()
                        .map(at -> TEXTS.say("step.given", time.shortClock(at)))
                        .orElse("");
            case Dosing.NasalDevices d ->
                TEXTS.say("device.given", session.charting().devices().size())
                        + stopped.map(at -> ", " + time.shortClock(at)).orElse("");
        };
    }

    private static String future(Phase phase, Session session, TimeText time, Timestamp now) {
        return switch (phase) {
            case DOSING ->
                switch (session.rules().dosing()) {
                    case Dosing.Infusion d ->
                        TEXTS.say("step.planned", minutes(session.plan().planned()));
                    case Dosing.SingleAct d -> TEXTS.say("step.single");
                    case Dosing.NasalDevices d ->
                        TEXTS.say("device.given", session.plan().devices());
                };
            case OBSERVATION -> observation(session, time, now);
            case DISCHARGE_ASSESSMENT ->
                leave(session, now)
                        .map(at -> TEXTS.say("step.earliest", time.shortClock(at)))
                        .orElseGet(() -> TEXTS.say("step.after"));
            case SCHEDULED, CHECK_IN, BASELINE, READY, EMERGENCY, DISCHARGED, ABORTED, ENDED -> "";
        };
    }

    private static String observation(Session session, TimeText time, Timestamp now) {
        Duration least = session.plan().observation();
        return leave(session, now)
                .map(end ->
                        minutes(least) + ", " + time.shortClock(end.plus(least.negated())) + "–" + time.shortClock(end))
                .orElseGet(() -> TEXTS.say("step.least", minutes(least)));
    }

    /// When the patient may leave at the earliest, as far as it is known: with nasal devices the last one counts.
    private static Optional<Timestamp> leave(Session session, Timestamp now) {
        boolean known = session.rules().dosing() instanceof Dosing.Infusion;
        Optional<Timestamp> planned = known ? session.plannedDoseEnd(now) : Optional.empty();
        return session.earliestLeave()
                .or(() -> planned.map(end -> end.plus(session.plan().observation())));
    }

    private static Optional<Timestamp> entered(Session session, Phase phase) {
        return session.phases().stream()
                .filter(span -> span.phase() == phase)
                .map(PhaseSpan::began)
                .findFirst();
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min";
    }
}
