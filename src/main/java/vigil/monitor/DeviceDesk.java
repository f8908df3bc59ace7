package vigil.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;
import vigil.session.NasalDevice;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Dosing;
import vigil.treatment.Modality;

/// What is asked of nasal devices: the first starts the dose, the last planned one ends it. One that comes too early is
/// recorded and marked, never blocked: it was given (story SV-8). Pure.
final class DeviceDesk {
    private DeviceDesk() {}

    static CommandDesk.Answer give(MonitorCommand.GiveDevice c, Session session, Timestamp now) {
        if (!(session.rules().dosing() instanceof Dosing.NasalDevices rule)) {
            return CommandDesk.refuse("No nasal device is given in this session: its plan is for "
                    + session.plan().modality().words() + ".");
        }
        boolean isFirst = session.phase() != Phase.DOSING;
        Optional<String> obstacle = isFirst ? DoseDesk.mayStart(session) : Optional.empty();
        if (obstacle.isPresent()) {
            return CommandDesk.refuse(obstacle.get());
        }
        int inThisDose = isFirst ? 0 : givenInThisDose(session);
        if (inThisDose >= session.plan().devices()) {
            return CommandDesk.refuse(
                    "All planned devices are given: " + session.plan().devices() + ".");
        }
        if (session.charting().devices().size() >= rule.most()) {
            return CommandDesk.refuse("No more than " + rule.most() + " devices are given in one session.");
        }
        return give(c, session, rule, inThisDose, now);
    }

    private static CommandDesk.Answer give(
            MonitorCommand.GiveDevice c, Session session, Dosing.NasalDevices rule, int inThisDose, Timestamp now) {
        int number = session.charting().devices().size() + 1;
        String early = tooEarly(session.charting().devices(), number, rule.apart(), now);
        List<SessionEvent> events = new ArrayList<>();
        if (inThisDose == 0) {
            double planned = rule.milligrams() * session.plan().devices();
            events.add(new SessionEvent.DoseStarted(
                    new Dose(session.plan().drug(), OptionalDouble.of(planned), Modality.INTRANASAL), c.by()));
            events.add(new SessionEvent.PhaseEntered(Phase.DOSING, c.by()));
        }
        events.add(new SessionEvent.NasalDeviceGiven(
                number, c.lot().strip(), OptionalDouble.of(rule.milligrams()), c.by()));
        if (!early.isEmpty()) {
            events.add(new SessionEvent.EventMarked(early, c.by()));
        }
        if (inThisDose + 1 == session.plan().devices()) {
            events.add(new SessionEvent.DoseStopped("given", c.by()));
            events.add(new SessionEvent.PhaseEntered(Phase.OBSERVATION, c.by()));
        }
        return new CommandDesk.Answer.Take(events, early);
    }

    private static int givenInThisDose(Session session) {
        return session.newestDose()
                .map(dose -> (int) session.charting().devices().stream()
                        .filter(device -> !device.at().isBefore(dose))
                        .count())
                .orElse(0);
    }

    private static String tooEarly(List<NasalDevice> given, int number, Duration apart, Timestamp now) {
        if (given.isEmpty()) {
            return "";
        }
        Duration since = now.since(given.getLast().at());
        return since.compareTo(apart) >= 0
                ? ""
                : "Device " + number + " too early: " + Words.minutes(since) + " after the one before, least "
                        + Words.minutes(apart);
    }
}
