package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.metric.CuffReading;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.WaveformBlock;
import vigil.session.RecorderHealth;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionRecorder;
import vigil.session.discharge.SignOff;
import vigil.session.gate.AuthorisationWatch;

/// The live state of one room: every measurement, link change, command and tick of time goes through [#step]
/// or [#tick], and comes out as session events and a snapshot.
///
/// Thread rule: one thread owns a monitor and makes all calls, [#snapshot()] excepted, which any thread may
/// call. It knows no clock: the same calls with the same times give the same log.
public final class Monitor {
    private static final AlarmId RECORD = AlarmId.of(AlarmCondition.RECORD_FAILED);

    private final SessionRecorder recorder;
    private final EscalationListener escalation;
    private final LiveVitals vitals = new LiveVitals();
    private final IdleAlarms idle;
    private final RoomLinks links;
    private final DeviceFaults deviceFaults = new DeviceFaults();
    private final CuffProgramme cuff;
    private RoomSetup setup;
    private @Nullable RunningSession running;
    private @Nullable Session finished;
    private String refusal = "";
    private Timestamp latest;
    private volatile RoomSnapshot snapshot;

    /// A room in which no session runs yet.
    ///
    /// @param now the time the links are said to be closed since
    public Monitor(RoomSetup setup, SessionRecorder recorder, DeviceControl devices, Timestamp now) {
        this(setup, recorder, devices, EscalationListener.NONE, now);
    }

    /// The same, with somebody who hears of alarms that nobody answers.
    public Monitor(
            RoomSetup setup,
            SessionRecorder recorder,
            DeviceControl devices,
            EscalationListener escalation,
            Timestamp now) {
        this.setup = setup;
        this.escalation = escalation;
        this.recorder = recorder;
        this.latest = now;
        this.idle = new IdleAlarms(this::reached);
        this.links = new RoomLinks(setup.devices(), now);
        this.cuff = new CuffProgramme(setup, devices, vitals, links);
        this.snapshot = build(now);
    }

    /// Takes up the session that ran when the console stopped, from its log: phase, timers, limits and alarms as they
    /// were.
    ///
    /// @param log the session's entries, in order
    /// @param now on the same monitoring clock that the log was written on
    /// @throws IllegalArgumentException if the log does not begin with a start
    public void resume(List<SessionEntry> log, Timestamp now) {
        RunningSession session = RunningSession.resume(log, recorder, this::reached);
        running = session;
        cuff.restore(log, session);
        deviceFaults.begin();
        deviceFaults.restore(setup, session.outcome().occurrences(), now);
        session.session().cuffResults().forEach(vitals::measured);
        session.record(new SessionEvent.Restored(now.since(log.getLast().at())), now);
        // The faults of the console that stopped are over; those that still stand are found and raised again.
        session.outcome().occurrences().stream()
                .filter(alarm -> alarm.id().condition().isOfTheConsole()
                        || alarm.id().condition() == AlarmCondition.WAVEFORM_LOST)
                .forEach(alarm ->
                        session.record(new SessionEvent.FaultChanged(new AlarmInput.Fault(alarm.id(), null, "")), now));
        setup = setup.preferring(SessionStart.chosen(log));
        // A device may have another name now, as when it was bound to its adapter: its readings must go on to count.
        SessionStart.newSources(setup, log).forEach(source -> session.record(source, now));
        links.events().forEach(event -> session.record(event, now));
        judgeDevices(now);
        publish(now);
    }

    /// Takes one input. An input that was stamped before the last step was taken then counts from that step:
    /// the log never runs backwards.
    public void step(MonitorInput input, Timestamp at) {
        Timestamp now = forward(at);
        switch (input) {
            case MonitorInput.Measured m -> measured(m.measurement(), now);
            case MonitorInput.LinkChanged l -> linkChanged(l, now);
            case MonitorInput.CuffRunning c -> cuffRunning(c, now);
            case MonitorInput.DeviceAlarms d -> {
                deviceFaults.said(d.device(), d.standing(), now);
                judgeDevices(now);
            }
            case MonitorInput.FramesDamaged d -> {
                deviceFaults.damaged(d.device(), d.words());
                judgeDevices(now);
            }
            case MonitorInput.HookEnded h ->
                record(new SessionEvent.Escalated(h.alarm(), EscalationStep.HOOK, h.sentence()), now);
            case MonitorInput.Refused r -> refusal = r.device() + ": " + r.reason();
            case MonitorInput.DeviceAdded d -> added(d.device(), now);
            case MonitorInput.Commanded c -> commanded(c.command(), now);
            case MonitorInput.FaultChanged f -> faultChanged(f.fault(), now);
        }
    }

    /// Time has passed: call it about 10 times a second. Delays, schedules and the record's health are judged here.
    public void tick(Timestamp at) {
        Timestamp now = forward(at);
        judgeRecorder(recorder.health(), now);
        RunningSession session = running;
        if (session == null) {
            idle.tick(now);
            return;
        }
        session.tick(now);
        SignOff.voided(session.session(), now).forEach(event -> session.record(event, now));
        judgeDevices(now);
        cuff.tick(session, now);
    }

    /// Publishes the room as it stands.
    public void publish(Timestamp now) {
        snapshot = build(now);
    }

    /// The room as it was last published. Any thread.
    public RoomSnapshot snapshot() {
        return snapshot;
    }

    private void measured(Measurement measurement, Timestamp now) {
        switch (measurement) {
            case NumericReading r -> record(new SessionEvent.ReadingTaken(r), now);
            case CuffReading r -> {
                record(new SessionEvent.CuffTaken(r), now);
                watchAuthorisation(now);
            }
            // A waveform is a shape to look at; the raw bytes keep it, the log does not.
            case WaveformBlock w -> show(w);
        }
    }

    private void show(Measurement measurement) {
        if (isFromItsSource(measurement)) {
            vitals.measured(measurement);
        }
    }

    /// Where two devices of the room measure the same, only one counts; see [RoomSetup#sourceOf].
    private boolean isFromItsSource(Measurement measurement) {
        return switch (measurement) {
            case NumericReading r -> isSource(r.metric(), r.device());
            case WaveformBlock w -> isSource(w.metric(), w.device());
            case CuffReading r -> true;
        };
    }

    private boolean isSource(Metric metric, String device) {
        return setup.sourceOf(metric).filter(source -> !source.equals(device)).isEmpty();
    }

    private void findBaseline(Timestamp now) {
        if (running != null) {
            BaselineRule.find(running.session()).ifPresent(b -> record(new SessionEvent.BaselineSet(b), now));
        }
    }

    /// An authorisation does not outlive what it rested on.
    private void watchAuthorisation(Timestamp now) {
        if (running == null) {
            return;
        }
        Session session = running.session();
        AuthorisationWatch.broken(session, now).ifPresent(reason -> {
            AuthorisationDesk.fallen(reason, "", session).events().forEach(event -> record(event, now));
            refusal = reason;
        });
    }

    private void linkChanged(MonitorInput.LinkChanged change, Timestamp now) {
        deviceFaults.link(change.device(), change.state());
        record(links.changed(change, now), now);
        judgeDevices(now);
        cuff.linkChanged(change.device(), change.state(), now);
    }

    private void added(RoomDevice device, Timestamp now) {
        List<SessionEvent> sources = SessionStart.sources(setup);
        setup = setup.with(device);
        cuff.adopt(setup);
        links.add(device, now);
        SessionStart.sources(setup).stream()
                .filter(source -> !sources.contains(source))
                .forEach(source -> record(source, now));
    }

    private void cuffRunning(MonitorInput.CuffRunning change, Timestamp now) {
        cuff.running(change.running(), now);
        record(new SessionEvent.CuffRunning(change.device(), change.running()), now);
    }

    private void faultChanged(AlarmInput.Fault fault, Timestamp now) {
        idle.fault(fault, now);
        record(new SessionEvent.FaultChanged(fault), now);
    }

    private void judgeDevices(Timestamp now) {
        RunningSession session = running;
        if (session != null) {
            Duration patience = session.session().limitsInForce().technical().noSignalLow();
            deviceFaults
                    .changes(setup, session.outcome().occurrences(), patience, now)
                    .forEach(fault -> session.record(new SessionEvent.FaultChanged(fault), now));
        }
    }

    private void reached(EscalatedAlarm alarm, String title) {
        escalation.reached(setup.room(), alarm, title);
    }

    private void judgeRecorder(RecorderHealth health, Timestamp now) {
        boolean known = idle.has(RECORD);
        if (health.failing() != known) {
            AlarmPriority priority = health.failing() ? AlarmPriority.MEDIUM : null;
            faultChanged(new AlarmInput.Fault(RECORD, priority, health.reason()), now);
        }
    }

    private void commanded(MonitorCommand command, Timestamp now) {
        RunningSession session = running;
        refusal = command instanceof MonitorCommand.StartCuff
                ? cuff.refusal(session, now).orElse("")
                : "";
        if (!refusal.isEmpty()) {
            return;
        }
        if (session == null) {
            commandedWithoutSession(command, now);
            return;
        }
        refusal = SourceDesk.against(command, Oximeters.of(setup)).orElse("");
        if (!refusal.isEmpty()) {
            return;
        }
        switch (CommandDesk.answer(command, session.session(), now)) {
            case CommandDesk.Answer.Refuse no -> refusal = no.reason();
            case CommandDesk.Answer.Take yes -> {
                refusal = yes.remark();
                yes.events().forEach(event -> record(event, now));
                carryOut(command, session, now);
                watchAuthorisation(now);
            }
        }
    }

    /// What a command does besides being recorded.
    private void carryOut(MonitorCommand command, RunningSession session, Timestamp now) {
        if (session.session().isEnded()) {
            end(session);
        } else if (command instanceof MonitorCommand.ChooseOximeter c) {
            choose(c, session, now);
        } else if (command instanceof MonitorCommand.CallEmergency c) {
            cuff.emergency(session, c.by(), now);
        } else {
            cuffCommanded(command, now);
        }
    }

    private boolean cuffCommanded(MonitorCommand command, Timestamp now) {
        if (command instanceof MonitorCommand.StartCuff) {
            cuff.start(now);
            return true;
        }
        if (command instanceof MonitorCommand.StopCuff) {
            cuff.stop(now);
            return true;
        }
        return false;
    }

    private void commandedWithoutSession(MonitorCommand command, Timestamp now) {
        if (command instanceof MonitorCommand.StartSession c) {
            start(c, now);
        } else if (!idle.commanded(command, now) && !cuffCommanded(command, now)) {
            refusal = "No session runs in this room.";
        }
    }

    /// The numbers of the oximeter before are of another finger: they go at once.
    private void choose(MonitorCommand.ChooseOximeter command, RunningSession session, Timestamp now) {
        setup = setup.preferring(Optional.of(command.device()));
        vitals.forgetSignals();
        SessionStart.chosen(setup, command).forEach(event -> session.record(event, now));
        judgeDevices(now);
    }

    private void start(MonitorCommand.StartSession command, Timestamp now) {
        setup = setup.preferring(Optional.empty());
        vitals.clear();
        finished = null;
        cuff.begin();
        RunningSession session =
                RunningSession.begin(SessionStart.event(setup, command, now), now, recorder, this::reached);
        running = session;
        deviceFaults.begin();
        SessionStart.sources(setup).forEach(event -> session.record(event, now));
        links.events().forEach(event -> session.record(event, now));
        idle.faults().forEach(fault -> session.record(new SessionEvent.FaultChanged(fault), now));
        judgeDevices(now);
    }

    private void end(RunningSession session) {
        cuff.end();
        finished = session.session();
        running = null;
        idle.awaken();
    }

    /// What comes late is moved on both clocks by as much: else the record would tell of a wall clock that was set.
    private Timestamp forward(Timestamp at) {
        Timestamp now = at.isBefore(latest) ? at.plus(latest.since(at)) : at;
        latest = now;
        return now;
    }

    private void record(SessionEvent event, Timestamp now) {
        RunningSession session = running;
        if (session != null) {
            session.record(event, now);
        }
        if (event instanceof SessionEvent.ReadingTaken e) {
            show(e.reading());
        } else if (event instanceof SessionEvent.CuffTaken e) {
            show(e.reading());
            cuff.taken(e.reading());
            findBaseline(now);
        } else if (event instanceof SessionEvent.Corrected) {
            findBaseline(now);
        }
    }

    private RoomSnapshot build(Timestamp now) {
        RunningSession session = running;
        Optional<Session> shown = Optional.ofNullable(session == null ? finished : session.session());
        var outcome = session == null ? idle.outcome() : session.outcome();
        return new RoomSnapshot(
                setup.room(),
                now,
                shown,
                vitals.values(),
                cuff.status(session == null ? null : session.session(), now),
                vitals.pleth(),
                outcome.occurrences(),
                outcome.audible(),
                outcome.category(),
                outcome.hold(),
                outcome.inactive(),
                session == null ? idle.escalated() : session.escalated(),
                links.views(),
                Oximeters.of(setup),
                recorder.health(),
                setup.isSimulated(),
                refusal);
    }
}
