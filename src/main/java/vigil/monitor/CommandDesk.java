package vigil.monitor;

import java.util.List;
import java.util.Locale;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// Turns what a person asks of a running session into the events that record it, or refuses in words. Pure.
final class CommandDesk {
    private CommandDesk() {}

    /// What a command leads to: events to record, or the reason why not.
    sealed interface Answer {
        /// @param remark what of it was done otherwise than asked, in words; empty if nothing was
        record Take(List<SessionEvent> events, String remark) implements Answer {}

        record Refuse(String reason) implements Answer {}
    }

    static Answer answer(MonitorCommand command, Session session) {
        return switch (command) {
            case MonitorCommand.StartSession c -> refuse("A session is running in this room.");
            case MonitorCommand.StartDose c ->
                enter(session, Phase.DOSING, new SessionEvent.DoseStarted(c.dose(), c.by()), c.by());
            case MonitorCommand.PauseDose c ->
                session.doseClock().isRunning()
                        ? record(new SessionEvent.DosePaused(c.reason(), c.by()))
                        : refuse("No dose is running.");
            case MonitorCommand.ResumeDose c ->
                session.doseClock().paused().isPresent()
                        ? record(new SessionEvent.DoseResumed(c.by()))
                        : refuse("The dose is not paused.");
            case MonitorCommand.StopDose c ->
                enter(session, Phase.OBSERVATION, new SessionEvent.DoseStopped(c.reason(), c.by()), c.by());
            case MonitorCommand.EndSession c -> record(new SessionEvent.Ended(c.reason(), c.by()));
            case MonitorCommand.Acknowledge c -> record(new SessionEvent.Acknowledged(c.alarm(), c.by()));
            case MonitorCommand.PauseAudio c -> record(new SessionEvent.AudioPaused(c.by()));
            case MonitorCommand.EndAudioPause c -> record(new SessionEvent.AudioPauseEnded(c.by()));
            case MonitorCommand.PlaceOximeter c -> record(new SessionEvent.OximeterPlaced(c.onCuffLimb(), c.by()));
            case MonitorCommand.ConfirmSound c -> record(new SessionEvent.SoundTested(c.heard(), c.by()));
            case MonitorCommand.ChangeLimits c -> LimitsDesk.answer(c, session);
            case MonitorCommand.StartCuff c -> record(new SessionEvent.CuffRequested(true, c.by()));
            case MonitorCommand.StopCuff c -> record(new SessionEvent.CuffRequested(false, c.by()));
            case MonitorCommand.SetCuffInterval c -> record(new SessionEvent.CuffIntervalChosen(c.interval(), c.by()));
            case MonitorCommand.WriteNote c ->
                c.text().isBlank()
                        ? refuse("An empty note is not kept.")
                        : record(new SessionEvent.NoteWritten(c.text().strip(), c.by()));
            case MonitorCommand.MarkEvent c -> record(new SessionEvent.EventMarked(c.label(), c.by()));
            case MonitorCommand.RecordAdverseEvent c -> record(new SessionEvent.AdverseEvent(c.what(), c.by()));
            case MonitorCommand.ScoreSedation c -> record(new SessionEvent.SedationScored(c.score(), c.by()));
        };
    }

    private static Answer enter(Session session, Phase phase, SessionEvent event, String by) {
        return session.phase().mayBecome(phase)
                ? record(event, new SessionEvent.PhaseEntered(phase, by))
                : refuse("From " + session.phase().words().toLowerCase(Locale.ROOT) + " a session cannot go to "
                        + phase.words().toLowerCase(Locale.ROOT) + ".");
    }

    private static Answer record(SessionEvent... events) {
        return new Answer.Take(List.of(events), "");
    }

    private static Answer refuse(String reason) {
        return new Answer.Refuse(reason);
    }
}
