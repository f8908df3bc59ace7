package vigil.ui.face;

import java.time.Duration;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;

/// The dose as its card shows it: the clock runs, the console computes no given amount.
///
/// Thread rule: immutable.
///
/// @param title `Ketamine IV`
/// @param amount `39 mg`, empty if none was entered
/// @param clock how long it has run, `31:12`
/// @param plan `of 40:00`
/// @param share of the planned time, 0 to 1
/// @param note one line about it
/// @param word what running it is called: `infusion` or `dose`
public record DoseFace(
        State state, String title, String amount, String clock, String plan, double share, String note, String word) {
    /// What can be done with it.
    public enum State {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        STOPPED
    }

    /// The face of a session's dose.
    public static DoseFace of(Session session, TimeText time, Timestamp now) {
        var plan = session.plan();
        Duration ran = session.doseClock().ran(now);
        String amount =
                plan.milligrams().isPresent() ? Amount.words(plan.milligrams().getAsDouble()) : "";
        String word = PhaseFace.word(Phase.DOSING, plan.modality()).toLowerCase(java.util.Locale.ROOT);
        State state = state(session);
        return new DoseFace(
                state,
                plan.drug() + " " + plan.modality().words(),
                amount,
                TimeText.duration(ran),
                "of " + TimeText.duration(plan.planned()),
                plan.planned().isZero()
                        ? 1
                        : ran.toMillis() / (double) plan.planned().toMillis(),
                note(state, session, amount, time, now),
                word);
    }

    private static State state(Session session) {
        var clock = session.doseClock();
        if (clock.started().isEmpty()) {
            return State.NOT_STARTED;
        }
        if (clock.stopped().isPresent()) {
            return State.STOPPED;
        }
        return clock.paused().isPresent() ? State.PAUSED : State.RUNNING;
    }

    private static String note(State state, Session session, String amount, TimeText time, Timestamp now) {
        return switch (state) {
            case NOT_STARTED, RUNNING -> (amount.isEmpty() ? "" : amount + " planned. ") + "Pump not connected.";
            case PAUSED ->
                "Paused for "
                        + session.doseClock()
                                .paused()
                                .map(p -> TimeText.duration(now.since(p)))
                                .orElse("")
                        + ". The clock stands still.";
            case STOPPED ->
                "Stopped at " + session.doseClock().stopped().map(time::clock).orElse("") + ".";
        };
    }
}
