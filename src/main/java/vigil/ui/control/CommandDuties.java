package vigil.ui.control;

import java.util.Optional;
import vigil.monitor.MonitorCommand;
import vigil.session.SignatureRole;
import vigil.staff.Duty;

/// Which right each request to a room needs.
///
/// Thread rule: pure.
final class CommandDuties {
    private CommandDuties() {}

    static Duty of(MonitorCommand command) {
        return switch (command) {
            case MonitorCommand.CallEmergency c -> Duty.HELP;
            case MonitorCommand.Acknowledge c -> Duty.HELP;
            case MonitorCommand.PauseAudio c -> Duty.HELP;
            case MonitorCommand.EndAudioPause c -> Duty.HELP;
            case MonitorCommand.StopCuff c -> Duty.HELP;
            case MonitorCommand.StartCuff c -> Duty.OBSERVE;
            case MonitorCommand.WriteNote c -> Duty.OBSERVE;
            case MonitorCommand.MarkEvent c -> Duty.OBSERVE;
            case MonitorCommand.RecordAdverseEvent c -> Duty.OBSERVE;
            case MonitorCommand.DetailAdverseEvent c -> Duty.OBSERVE;
            case MonitorCommand.EnterReading c -> Duty.OBSERVE;
            case MonitorCommand.EnterCuff c -> Duty.OBSERVE;
            case MonitorCommand.Score c -> Duty.OBSERVE;
            case MonitorCommand.ScoreSedation c -> Duty.OBSERVE;
            case MonitorCommand.StartSession c -> Duty.RUN;
            case MonitorCommand.EnterPhase c -> Duty.RUN;
            case MonitorCommand.ChangePlan c -> Duty.RUN;
            case MonitorCommand.AnswerCheck c -> Duty.RUN;
            case MonitorCommand.WithdrawAuthorisation c -> Duty.RUN;
            case MonitorCommand.StartDose c -> Duty.RUN;
            case MonitorCommand.GiveDevice c -> Duty.RUN;
            case MonitorCommand.PauseDose c -> Duty.RUN;
            case MonitorCommand.ResumeDose c -> Duty.RUN;
            case MonitorCommand.StopDose c -> Duty.RUN;
            case MonitorCommand.EndEmergency c -> Duty.RUN;
            case MonitorCommand.Discharge c -> Duty.RUN;
            case MonitorCommand.Abort c -> Duty.RUN;
            case MonitorCommand.EndSession c -> Duty.RUN;
            case MonitorCommand.PlaceOximeter c -> Duty.RUN;
            case MonitorCommand.ConfirmSound c -> Duty.RUN;
            case MonitorCommand.SetCuffInterval c -> Duty.RUN;
            case MonitorCommand.Correct c -> Duty.RUN;
            case MonitorCommand.ChangeLimits c -> Duty.LIMITS;
            case MonitorCommand.Authorise c -> Duty.AUTHORISE;
            case MonitorCommand.OverrideDischarge c -> Duty.OVERRIDE;
            case MonitorCommand.Sign c -> of(c.role());
        };
    }

    /// Whose name is put under it; empty if nobody's.
    static Optional<String> signatory(MonitorCommand command) {
        if (command instanceof MonitorCommand.Authorise c) {
            return Optional.of(c.clinician());
        }
        if (command instanceof MonitorCommand.OverrideDischarge c) {
            return Optional.of(c.clinician());
        }
        return command instanceof MonitorCommand.Sign c ? Optional.of(c.name()) : Optional.empty();
    }

    /// The same with the name of who gave the PIN, whatever was typed.
    static MonitorCommand signed(MonitorCommand command, String name) {
        if (command instanceof MonitorCommand.Authorise c) {
            return new MonitorCommand.Authorise(name, c.reason(), c.by());
        }
        if (command instanceof MonitorCommand.OverrideDischarge c) {
            return new MonitorCommand.OverrideDischarge(name, c.reason(), c.by());
        }
        return command instanceof MonitorCommand.Sign c
                ? new MonitorCommand.Sign(c.role(), name, c.meaning(), c.by())
                : command;
    }

    private static Duty of(SignatureRole role) {
        return switch (role) {
            case NURSE -> Duty.SIGN_NURSE;
            case CLINICIAN -> Duty.SIGN_CLINICIAN;
        };
    }
}
