package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.CuffReading;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.schedule.CuffDue;
import vigil.session.schedule.CuffPlan;
import vigil.session.schedule.CuffReason;
import vigil.treatment.CuffRules;
import vigil.treatment.TreatmentPreset;

/// The room's cuff: the console starts it when the plan wants a reading and the room has one that can be started, and
/// says when one does not come. Where none can be started, the plan prompts a person. When a reading is due,
/// [CuffPlan] knows; how often the cuff may be started, [CuffStarts] does.
///
/// Confined to the monitor's thread.
final class CuffProgramme {
    private final DeviceControl devices;
    private final LiveVitals vitals;
    private final RoomLinks links;
    private final CuffStarts starts = new CuffStarts();
    private final CuffAlarms alarms = new CuffAlarms();
    private RoomSetup setup;

    CuffProgramme(RoomSetup setup, DeviceControl devices, LiveVitals vitals, RoomLinks links) {
        this.setup = setup;
        this.devices = devices;
        this.vitals = vitals;
        this.links = links;
    }

    /// The room has other devices now.
    void adopt(RoomSetup changed) {
        setup = changed;
    }

    /// A session begins.
    void begin() {
        starts.begin();
        alarms.begin();
    }

    /// A session is taken up from its log.
    void restore(List<SessionEntry> log, RunningSession session) {
        starts.restore(log);
        alarms.restore(session.outcome().occurrences());
    }

    /// Time has passed: what is overdue is said, and what is due is started.
    void tick(RunningSession session, Timestamp now) {
        alarms.changes(session.session(), now)
                .forEach(fault -> session.record(new SessionEvent.FaultChanged(fault), now));
        if (isLive() && !isRunning() && isDue(session.session(), now) && mayStartByItself(session, now)) {
            starts.byItself(now);
            session.record(new SessionEvent.CuffRequested(true, CuffStarts.BY_ITSELF), now);
            send(DeviceCommand.START_CUFF);
        }
    }

    /// A determination led to a result or failed, or a person measured by hand.
    void taken(CuffReading reading) {
        starts.taken(reading);
    }

    /// A determination began or ended.
    void running(boolean running, Timestamp now) {
        vitals.cuffRunning(running, now);
        if (running) {
            starts.began(now);
        }
    }

    /// A link changed: a cuff that is not heard runs no more.
    void linkChanged(String device, LinkState state, Timestamp now) {
        boolean isCuff =
                setup.cuffDevice().filter(d -> d.device().equals(device)).isPresent();
        if (isCuff && state != LinkState.LIVE) {
            vitals.cuffRunning(false, now);
        }
    }

    /// Why a person may not start the cuff now; empty if one may.
    Optional<String> refusal(@Nullable RunningSession session, Timestamp now) {
        if (setup.cuffDevice().isEmpty()) {
            return Optional.of("No device of this room can be started from here.");
        }
        CuffRules rules = rules(session);
        Duration rest = starts.rest(rules, now);
        return rest.isZero()
                ? Optional.empty()
                : Optional.of("The cuff rests " + rules.leastGap().toSeconds() + " s between two starts: "
                        + seconds(rest) + " s left.");
    }

    /// A person starts the cuff.
    void start(Timestamp now) {
        starts.byPerson(now);
        send(DeviceCommand.START_CUFF);
    }

    /// A person stops the cuff: that is always possible.
    void stop(Timestamp now) {
        starts.stopped(now);
        send(DeviceCommand.STOP_CUFF);
    }

    /// A person called an emergency: a reading at once if that may be, else as soon as the cuff has rested.
    void emergency(RunningSession session, String by, Timestamp now) {
        if (isLive() && !isRunning() && refusal(session, now).isEmpty()) {
            session.record(new SessionEvent.CuffRequested(true, by), now);
            start(now);
        }
    }

    /// The session is over: nothing squeezes the patient any more.
    void end() {
        if (isRunning()) {
            send(DeviceCommand.STOP_CUFF);
        }
    }

    /// The cuff as a screen shows it.
    CuffStatus status(@Nullable Session session, Timestamp now) {
        return new CuffStatus(
                session == null ? vitals.cuffResults() : session.cuffResults(),
                vitals.latestCuff(),
                vitals.cuffRunningSince(),
                vitals.cuffPressure(),
                session == null ? Duration.ZERO : CuffPlan.interval(session),
                session == null ? Optional.empty() : CuffPlan.next(session, now).map(CuffDue::at),
                setup.cuffDevice().isPresent(),
                session == null ? 0 : starts.retries());
    }

    /// A repeat is started so much sooner that its result is there in time.
    private static boolean isDue(Session session, Timestamp now) {
        Duration lead = session.treatment().cuff().repeatLead();
        return CuffPlan.all(session, now).stream()
                .anyMatch(due -> !now.plus(due.reason() == CuffReason.REPEAT ? lead : Duration.ZERO)
                        .isBefore(due.at()));
    }

    private boolean mayStartByItself(RunningSession session, Timestamp now) {
        return starts.mayStartByItself(rules(session), now);
    }

    private static CuffRules rules(@Nullable RunningSession session) {
        return session == null
                ? TreatmentPreset.standard().cuff()
                : session.started().treatment().cuff();
    }

    private boolean isRunning() {
        return vitals.cuffRunningSince().isPresent();
    }

    private boolean isLive() {
        return setup.cuffDevice()
                .filter(device -> links.isLive(device.device()))
                .isPresent();
    }

    private void send(DeviceCommand command) {
        setup.cuffDevice().ifPresent(device -> devices.request(device.device(), command));
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }
}
