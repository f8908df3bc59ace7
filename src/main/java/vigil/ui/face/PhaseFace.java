package vigil.ui.face;

import java.time.Duration;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.Modality;

/// Where a session stands, as a header says it.
///
/// Thread rule: immutable.
///
/// @param title the phase with its time: `Infusion 31:12`
/// @param rest what is left of it: `8:48 left`
/// @param share how much of the planned time has passed, 0 to 1
/// @param then what comes after: `then: infusion ends 14:16:30`
public record PhaseFace(Phase phase, String title, String rest, double share, String then) {
    /// The face of a session's running phase.
    public static PhaseFace of(Session session, TimeText time, Timestamp now) {
        return switch (session.phase()) {
            case SCHEDULED, CHECK_IN, READY, DISCHARGE_ASSESSMENT, EMERGENCY -> other(session, now);
            case BASELINE -> baseline(session, now);
            case DOSING -> dosing(session, time, now);
            case OBSERVATION -> observation(session, time, now);
            case DISCHARGED, ABORTED, ENDED ->
                new PhaseFace(
                        session.phase(),
                        session.phase().words() + " " + time.shortClock(session.phaseSince()),
                        "",
                        1,
                        "");
        };
    }

    /// The word for a phase with this way of giving the medicine: only what runs through a line is an infusion.
    public static String word(Phase phase, Modality modality) {
        return phase == Phase.DOSING && modality != Modality.IV ? "Dose" : phase.words();
    }

    private static PhaseFace other(Session session, Timestamp now) {
        String title = session.phase().words() + " " + TimeText.duration(now.since(session.phaseSince()));
        return new PhaseFace(session.phase(), title, "", 0, "");
    }

    private static PhaseFace baseline(Session session, Timestamp now) {
        int readings = Math.min(2, session.cuffResults().size());
        String base = session.baseline()
                .map(b -> "baseline " + b.systolic() + "/" + b.diastolic())
                .orElse(readings + " of 2 readings");
        return new PhaseFace(
                Phase.BASELINE,
                "Baseline " + TimeText.duration(now.since(session.phaseSince())),
                base,
                readings / 2.0,
                session.baseline().isPresent() ? "ready for the dose" : base);
    }

    private static PhaseFace dosing(Session session, TimeText time, Timestamp now) {
        Duration ran = session.doseClock().ran(now);
        Duration left = session.plan().planned().minus(ran);
        String word = word(Phase.DOSING, session.plan().modality());
        Optional<Timestamp> paused = session.doseClock().paused();
        String rest = paused.map(p -> "paused for " + TimeText.duration(now.since(p)))
                .orElse(
                        left.isNegative()
                                ? TimeText.duration(left.negated()) + " over the plan"
                                : TimeText.countdown(left) + " left");
        String end = session.plannedDoseEnd(now).map(time::clock).orElse("");
        return new PhaseFace(
                Phase.DOSING,
                word + " " + TimeText.duration(ran),
                rest,
                share(ran, session.plan().planned()),
                "then: " + word.toLowerCase(java.util.Locale.ROOT) + " ends " + end);
    }

    private static PhaseFace observation(Session session, TimeText time, Timestamp now) {
        Duration ran = now.since(session.phaseSince());
        Duration least = session.plan().observation();
        Optional<Timestamp> leave = session.earliestLeave();
        String rest = leave.map(
                        at -> at.isBefore(now) ? "least time over" : TimeText.countdown(at.since(now)) + " left")
                .orElse("");
        return new PhaseFace(
                Phase.OBSERVATION,
                "Observation " + TimeText.duration(ran),
                rest,
                share(ran, least),
                leave.map(at -> "earliest leave " + time.shortClock(at)).orElse(""));
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 1 : Math.clamp(part.toMillis() / (double) whole.toMillis(), 0, 1);
    }
}
