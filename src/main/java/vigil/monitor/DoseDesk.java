package vigil.monitor;

import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What is asked of the dose: start, devices, pause, stop. Pure.
final class DoseDesk {
    private DoseDesk() {}

    static CommandDesk.Answer start(MonitorCommand.StartDose c, Session session) {
        return CommandDesk.enter(session, Phase.DOSING, new SessionEvent.DoseStarted(c.dose(), c.by()), c.by());
    }

    static CommandDesk.Answer device(MonitorCommand.GiveDevice c, Session session, Timestamp now) {
        return CommandDesk.refuse("No nasal device is given in this session.");
    }

    static CommandDesk.Answer pause(MonitorCommand.PauseDose c, Session session) {
        return session.doseClock().isRunning()
                ? CommandDesk.record(new SessionEvent.DosePaused(c.reason(), c.by()))
                : CommandDesk.refuse("No dose is running.");
    }

    static CommandDesk.Answer resume(MonitorCommand.ResumeDose c, Session session) {
        return session.doseClock().paused().isPresent()
                ? CommandDesk.record(new SessionEvent.DoseResumed(c.by()))
                : CommandDesk.refuse("The dose is not paused.");
    }

    static CommandDesk.Answer stop(MonitorCommand.StopDose c, Session session) {
        return CommandDesk.enter(session, Phase.OBSERVATION, new SessionEvent.DoseStopped(c.reason(), c.by()), c.by());
    }
}
