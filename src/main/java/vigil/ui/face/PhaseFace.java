package vigil.ui.face;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.PhaseSpan;
import vigil.session.Session;
import vigil.treatment.Dosing;
import vigil.treatment.Modality;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// Where a session stands, as a header says it.
///
/// Thread rule: immutable.
///
/// @param title the phase with its time: `Infusion 31:12`
/// @param rest what is left of it: `8:48 left`
/// @param share how much of the planned time has passed, 0 to 1
/// @param then what comes after: `then: infusion ends 14:16:30`
public record PhaseFace(Phase phase, String title, String rest, double share, String then) {
    private static final Texts TEXTS = Texts.of(PhaseFace.class);

    /// The face of a session's running phase.
    public static PhaseFace of(Session session, TimeText time, Timestamp now) {
        return of(session, session.phase(), time, now);
    }

    /// The face of a phase that runs, or that an emergency interrupts.
    static PhaseFace of(Session session, Phase phase, TimeText time, Timestamp now) {
        return switch (phase) {
            case SCHEDULED, CHECK_IN -> before(session, phase, now);
            case BASELINE, READY -> baseline(session, now);
            case DOSING ->
                session.rules().dosing() instanceof Dosing.Infusion
                        ? infusion(session, time, now)
                        : devices(session, time, now);
            case OBSERVATION, DISCHARGE_ASSESSMENT -> observation(session, phase, time, now);
            case EMERGENCY -> emergency(session, time, now);
            case DISCHARGED, ABORTED, ENDED ->
                new PhaseFace(phase, named(phase) + " " + time.shortClock(session.phaseSince()), "", 1, "");
        };
    }

    /// The word for a phase with this way of giving the medicine: only what runs through a line is an infusion.
    public static String word(Phase phase, Modality modality) {
        return PhraseBook.translate(phase == Phase.DOSING && modality != Modality.IV ? "Dose" : phase.words());
    }

    private static String named(Phase phase) {
        return PhraseBook.translate(phase.words());
    }

    private static String then(String word) {
        return TEXTS.say("phase.then", Spoken.inSentence(word));
    }

    private static PhaseFace before(Session session, Phase phase, Timestamp now) {
        String title = named(phase) + " " + lasts(session, phase, now);
        return phase == Phase.SCHEDULED
                ? new PhaseFace(phase, named(phase), TEXTS.say("phase.notHere"), 0, then(named(Phase.CHECK_IN)))
                : new PhaseFace(phase, title, TEXTS.say("phase.asked"), 0, then(named(Phase.BASELINE)));
    }

    private static PhaseFace baseline(Session session, Timestamp now) {
        int wanted = session.treatment().gate().readings();
        int readings = Math.min(wanted, session.cuffResults().size());
        String base = session.baseline()
                .map(b -> TEXTS.say("phase.baseline", b.systolic() + "/" + b.diastolic()))
                .orElseGet(() -> TEXTS.say("phase.readings", Integer.toString(readings), Integer.toString(wanted)));
        boolean ready = session.charting().openAuthorisation().isPresent();
        Phase phase = ready ? Phase.READY : Phase.BASELINE;
        return new PhaseFace(
                phase,
                named(phase) + " " + lasts(session, phase, now),
                base,
                readings / (double) wanted,
                ready ? then(word(Phase.DOSING, session.plan().modality())) : base);
    }

    private static PhaseFace infusion(Session session, TimeText time, Timestamp now) {
        Duration ran = session.doseClock().ran(now);
        Duration left = session.plan().planned().minus(ran);
        Optional<Timestamp> paused = session.doseClock().paused();
        String rest = paused.map(p -> TEXTS.say("phase.pausedFor", TimeText.duration(now.since(p))))
                .orElseGet(() -> left.isNegative()
                        ? TEXTS.say("phase.over", TimeText.duration(left.negated()))
                        : TEXTS.say("phase.left", TimeText.countdown(left)));
        String end = session.plannedDoseEnd(now).map(time::clock).orElse("");
        return new PhaseFace(
                Phase.DOSING,
                TEXTS.say("phase.infusion", TimeText.duration(ran)),
                rest,
                share(ran, session.plan().planned()),
                TEXTS.say("phase.infusionEnds", end));
    }

    private static PhaseFace devices(Session session, TimeText time, Timestamp now) {
        int given = session.charting().devices().size();
        String next = DeviceFace.nextFrom(session)
                .map(from ->
                        now.isBefore(from) ? TEXTS.say("phase.nextFrom", time.clock(from)) : TEXTS.say("phase.nextMay"))
                .orElse("");
        return new PhaseFace(
                Phase.DOSING,
                TEXTS.say("phase.dose", TimeText.duration(session.doseClock().ran(now))),
                DeviceFace.progress(session) + (next.isEmpty() ? "" : " · " + next),
                given / (double) Math.max(1, Math.max(given, session.plan().devices())),
                then(named(Phase.OBSERVATION)));
    }

    private static PhaseFace observation(Session session, Phase phase, TimeText time, Timestamp now) {
        Duration ran = session.observedSince().map(now::since).orElse(now.since(session.phaseSince()));
        Optional<Timestamp> leave = session.earliestLeave();
        String rest = leave.map(at -> at.isBefore(now)
                        ? TEXTS.say("phase.leastOver")
                        : TEXTS.say("phase.left", TimeText.countdown(at.since(now))))
                .orElse("");
        return new PhaseFace(
                phase,
                named(phase) + " " + (phase == Phase.OBSERVATION ? TimeText.duration(ran) : lasts(session, phase, now)),
                rest,
                share(ran, session.plan().observation()),
                leave.map(at -> TEXTS.say("phase.earliestLeave", time.shortClock(at)))
                        .orElse(""));
    }

    private static PhaseFace emergency(Session session, TimeText time, Timestamp now) {
        return new PhaseFace(
                Phase.EMERGENCY,
                TEXTS.say("emergency", lasts(session, Phase.EMERGENCY, now)),
                EmergencyFace.dose(session, time, now),
                1,
                TEXTS.say("emergency.since", time.clock(session.phaseSince())));
    }

    /// How long a phase has lasted: since it was entered last.
    private static String lasts(Session session, Phase phase, Timestamp now) {
        Timestamp began = session.phases().reversed().stream()
                .filter(span -> span.phase() == phase)
                .map(PhaseSpan::began)
                .findFirst()
                .orElse(session.phaseSince());
        return TimeText.duration(now.since(began));
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 1 : Math.clamp(part.toMillis() / (double) whole.toMillis(), 0, 1);
    }
}
