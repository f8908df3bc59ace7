package vigil.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// Turns what a person asks of a running session into the events that record it, or refuses in words. Pure.
final class CommandDesk {
    private CommandDesk() {}

    /// What a command leads to: events to record, or the reason why not.
    sealed interface Answer {
        /// @param remark what is to be known of it besides, in words; empty if nothing is
        record Take(List<SessionEvent> events, String remark) implements Answer {}

        record Refuse(String reason) implements Answer {}
    }

    static Answer answer(MonitorCommand command, Session session, Timestamp now) {
        return switch (command) {
            case MonitorCommand.StartSession c -> refuse("A session is running in this room.");
            case MonitorCommand.EnterPhase c -> PreparationDesk.enter(c, session);
            case MonitorCommand.ChangePlan c -> PreparationDesk.change(c, session);
            case MonitorCommand.ChoosePreset c -> LimitsDesk.preset(c, session);
            case MonitorCommand.ChooseOximeter c -> record(); // The room knows its devices; see Oximeters.
            case MonitorCommand.CorrectPatient c -> PatientDesk.correct(c, session);
            case MonitorCommand.AnswerCheck c -> PreparationDesk.check(c, session, now);
            case MonitorCommand.Authorise c -> AuthorisationDesk.authorise(c, session, now);
            case MonitorCommand.WithdrawAuthorisation c -> AuthorisationDesk.withdraw(c, session);
            case MonitorCommand.StartDose c -> DoseDesk.start(c, session);
            case MonitorCommand.GiveDevice c -> DeviceDesk.give(c, session, now);
            case MonitorCommand.PauseDose c -> DoseDesk.pause(c, session);
            case MonitorCommand.ResumeDose c -> DoseDesk.resume(c, session);
            case MonitorCommand.StopDose c -> DoseDesk.stop(c, session);
            case MonitorCommand.CallEmergency c -> EmergencyDesk.call(c, session);
            case MonitorCommand.EndEmergency c -> EmergencyDesk.end(c, session);
            case MonitorCommand.Sign c -> DischargeDesk.sign(c, session, now);
            case MonitorCommand.OverrideDischarge c -> DischargeDesk.override(c, session, now);
            case MonitorCommand.Discharge c -> DischargeDesk.discharge(c, session, now);
            case MonitorCommand.Abort c -> DischargeDesk.abort(c, session);
            case MonitorCommand.EndSession c -> record(new SessionEvent.Ended(c.reason(), c.by()));
            case MonitorCommand.Acknowledge c -> record(new SessionEvent.Acknowledged(c.alarm(), c.by()));
            case MonitorCommand.PauseAudio c -> record(new SessionEvent.AudioPaused(c.by()));
            case MonitorCommand.EndAudioPause c -> record(new SessionEvent.AudioPauseEnded(c.by()));
            case MonitorCommand.PlaceOximeter c -> record(new SessionEvent.OximeterPlaced(c.onCuffLimb(), c.by()));
            case MonitorCommand.ConfirmSound c -> record(new SessionEvent.SoundTested(c.heard(), c.by()));
            case MonitorCommand.ChangeLimits c -> LimitsDesk.answer(c, session);
            case MonitorCommand.StartCuff c -> record(new SessionEvent.CuffRequested(true, c.by()));
            case MonitorCommand.StopCuff c -> record(new SessionEvent.CuffRequested(false, c.by()));
            case MonitorCommand.SetCuffInterval c -> CuffDesk.interval(c, session);
            case MonitorCommand.EnterReading c -> ReadingDesk.reading(c, now);
            case MonitorCommand.EnterCuff c -> ReadingDesk.cuff(c, now);
            case MonitorCommand.WriteNote c -> ChartingDesk.note(c);
            case MonitorCommand.MarkEvent c -> record(new SessionEvent.EventMarked(c.label(), c.by()));
            case MonitorCommand.RecordAdverseEvent c -> record(new SessionEvent.AdverseEvent(c.what(), c.by()));
            case MonitorCommand.DetailAdverseEvent c -> ChartingDesk.detail(c, session, now);
            case MonitorCommand.ScoreSedation c -> record(new SessionEvent.SedationScored(c.score(), c.by()));
            case MonitorCommand.Score c -> ChartingDesk.score(c);
            case MonitorCommand.Correct c -> CorrectionDesk.correct(c, session, now);
        };
    }

    static Answer enter(Session session, Phase phase, SessionEvent event, String by) {
        return mayEnter(session, phase)
                .<Answer>map(CommandDesk::refuse)
                .orElseGet(() -> record(event, new SessionEvent.PhaseEntered(phase, by)));
    }

    /// Why a session may not go to a phase; empty if it may.
    static Optional<String> mayEnter(Session session, Phase phase) {
        return session.phase().mayBecome(phase)
                ? Optional.empty()
                : Optional.of("From " + session.phase().words().toLowerCase(Locale.ROOT) + " a session cannot go to "
                        + phase.words().toLowerCase(Locale.ROOT) + ".");
    }

    static Answer record(SessionEvent... events) {
        return new Answer.Take(List.of(events), "");
    }

    /// @param remark what of it is otherwise than one might think
    static Answer record(String remark, SessionEvent... events) {
        return new Answer.Take(List.of(events), remark);
    }

    static Answer refuse(String reason) {
        return new Answer.Refuse(reason);
    }
}
