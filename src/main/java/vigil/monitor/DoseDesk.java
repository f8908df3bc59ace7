package vigil.monitor;

import java.util.Locale;
import java.util.Optional;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.Dosing;

/// What is asked of the dose: start, pause, resume, stop (clinical facts, 9.5). Nasal devices are [DeviceDesk]'s. Pure.
final class DoseDesk {
    // Requirement: SES-PHASE-2
    // Control: H16
    // Requirement: SES-DOSE-2
    // Control: H23
    private DoseDesk() {}

    static CommandDesk.Answer start(MonitorCommand.StartDose c, Session session) {
        Optional<String> obstacle = mayStart(session);
        if (obstacle.isPresent()) {
            return CommandDesk.refuse(obstacle.get());
        }
        if (c.dose().route() != session.plan().modality()) {
            return CommandDesk.refuse(
                    "The plan is for " + session.plan().modality().words() + ", not "
                            + c.dose().route().words() + ".");
        }
        SessionEvent started = new SessionEvent.DoseStarted(c.dose(), c.by());
        SessionEvent dosing = new SessionEvent.PhaseEntered(Phase.DOSING, c.by());
        return switch (session.rules().dosing()) {
            case Dosing.Infusion d -> CommandDesk.record(started, dosing);
            case Dosing.SingleAct d ->
                CommandDesk.record(
                        started,
                        dosing,
                        new SessionEvent.DoseStopped("given", c.by()),
                        new SessionEvent.PhaseEntered(Phase.OBSERVATION, c.by()));
            case Dosing.NasalDevices d ->
                CommandDesk.refuse("A nasal dose starts with its first device: give a device.");
        };
    }

    /// Why no dose can start now; empty if one can. Each needs an authorisation of its own.
    static Optional<String> mayStart(Session session) {
        return switch (session.phase()) {
            case READY, OBSERVATION ->
                session.charting().openAuthorisation().isPresent()
                        ? Optional.empty()
                        : Optional.of("The dose is not authorised: each one needs an authorisation of its own.");
            case SCHEDULED, CHECK_IN, BASELINE -> Optional.of("The dose is not authorised yet.");
            case DOSING -> Optional.of("A dose is running.");
            case DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                Optional.of("No dose is started in the phase "
                        + session.phase().words().toLowerCase(Locale.ROOT) + ".");
        };
    }

    static CommandDesk.Answer pause(MonitorCommand.PauseDose c, Session session) {
        if (!(session.rules().dosing() instanceof Dosing.Infusion)) {
            return CommandDesk.refuse("Only an infusion can be paused.");
        }
        if (!session.doseClock().isRunning()) {
            return CommandDesk.refuse("No dose is running.");
        }
        return c.reason().isBlank()
                ? CommandDesk.refuse("Say why the dose is paused.")
                : CommandDesk.record(new SessionEvent.DosePaused(c.reason().strip(), c.by()));
    }

    static CommandDesk.Answer resume(MonitorCommand.ResumeDose c, Session session) {
        return session.doseClock().paused().isPresent()
                ? CommandDesk.record(new SessionEvent.DoseResumed(c.by()))
                : CommandDesk.refuse("The dose is not paused.");
    }

    /// Ends an infusion, or says that no further device is given. In an emergency the phase stays.
    static CommandDesk.Answer stop(MonitorCommand.StopDose c, Session session) {
        boolean isRunning = session.doseClock().started().isPresent()
                && session.doseClock().stopped().isEmpty();
        if (!isRunning) {
            return CommandDesk.refuse("No dose is running.");
        }
        if (c.reason().isBlank()) {
            return CommandDesk.refuse("Say why the dose is stopped.");
        }
        SessionEvent stopped = new SessionEvent.DoseStopped(c.reason().strip(), c.by());
        return session.phase() == Phase.EMERGENCY
                ? CommandDesk.record(stopped)
                : CommandDesk.enter(session, Phase.OBSERVATION, stopped, c.by());
    }
}
