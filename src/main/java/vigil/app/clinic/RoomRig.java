package vigil.app.clinic;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.device.DeviceCommand;
import vigil.device.DeviceLink;
import vigil.device.Idle;
import vigil.device.LinkListener;
import vigil.device.LinkThread;
import vigil.device.recorded.RawCapture;
import vigil.device.recorded.RoomCapture;
import vigil.device.simulated.SimulatedDose;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.EscalationListener;
import vigil.monitor.Monitor;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomDevice;
import vigil.monitor.RoomSetup;
import vigil.monitor.RoomThread;
import vigil.session.SessionRecorder;

/// One room put together: its monitor, its links, and the queues between them. Either [#start] gives each a thread, or
/// whoever simulates the time calls [#advance].
///
/// Confined to the thread that wires, except what its parts allow.
public final class RoomRig implements AutoCloseable {
    private final List<DeviceLink> links = new CopyOnWriteArrayList<>();
    private final List<LinkThread> threads = new CopyOnWriteArrayList<>();
    private final Monitor monitor;
    private final RoomThread room;
    private final Clock clock;
    private final LinkMaker maker;
    private final RoomCapture capture;
    private final LinkMaker.Simulation simulation;
    private @Nullable Idle idle;
    private boolean opened;

    /// Builds the room; nothing runs yet.
    ///
    /// @throws IllegalArgumentException with one sentence if a device cannot be made
    public RoomRig(RoomPlan plan, LinkMaker maker, SessionRecorder recorder, Clock clock) {
        this(plan, maker, recorder, RawCapture.NONE, clock);
    }

    /// The same, with the raw bytes of its sessions kept.
    public RoomRig(RoomPlan plan, LinkMaker maker, SessionRecorder recorder, RawCapture raw, Clock clock) {
        this(plan, maker, recorder, raw, EscalationHook.none(clock), clock);
    }

    /// The same, with a command that is run when nobody answers an alarm.
    public RoomRig(
            RoomPlan plan,
            LinkMaker maker,
            SessionRecorder recorder,
            RawCapture raw,
            EscalationHook hook,
            Clock clock) {
        this(plan, maker, Duration.ZERO, recorder, raw, hook, clock);
    }

    /// The same with simulated scenarios put off by `delay`, so that they line up with the dose.
    public RoomRig(
            RoomPlan plan, LinkMaker maker, Duration delay, SessionRecorder recorder, RawCapture raw, Clock clock) {
        this(plan, maker, delay, recorder, raw, EscalationHook.none(clock), clock);
    }

    private RoomRig(
            RoomPlan plan,
            LinkMaker maker,
            Duration delay,
            SessionRecorder recorder,
            RawCapture raw,
            EscalationHook hook,
            Clock clock) {
        this.clock = clock;
        this.maker = maker;
        Timestamp now = clock.now();
        simulation = new LinkMaker.Simulation(plan.seed(), now, delay, new SimulatedDose());
        List<RoomDevice> described =
                plan.devices().stream().map(maker::describe).toList();
        capture = raw.room(this::rawTrouble);
        SessionRecorder told = new RawFollower(new DoseFollower(recorder, simulation.dose()), capture);
        monitor = new Monitor(
                new RoomSetup(plan.name(), described, Version.text()), told, this::request, escalation(hook), now);
        room = new RoomThread(plan.name(), monitor, clock);
        for (DeviceSpec spec : plan.devices()) {
            links.add(link(spec, now));
        }
    }

    /// The room's live state.
    public Monitor monitor() {
        return monitor;
    }

    /// The room's links; one that is added later stands in the same list. Any thread may read it.
    public List<DeviceLink> links() {
        return Collections.unmodifiableList(links);
    }

    /// Adds a device to the room while it is watched.
    ///
    /// @throws IllegalArgumentException with one sentence if it cannot be made, or is in the room already
    public void connect(DeviceSpec spec) {
        if (link(spec.device()).isPresent()) {
            throw new IllegalArgumentException(spec.device() + " is in this room already.");
        }
        if (spec.isSimulated()
                && monitor.snapshot().isMonitoring()
                && !monitor.snapshot().simulated()) {
            throw new IllegalArgumentException("No simulated device joins a patient's session.");
        }
        Timestamp now = clock.now();
        RoomDevice described = maker.describe(spec);
        DeviceLink link = link(spec, now);
        room.submit(new MonitorInput.DeviceAdded(described));
        links.add(link);
        if (idle != null) {
            start(link, idle);
        } else if (opened) {
            link.open(now);
        }
    }

    /// Hands an input to the room.
    public void submit(MonitorInput input) {
        room.submit(input);
    }

    /// Moves the room on in simulated time: listens once on each link, then lets the room take what came.
    public void advance(Timestamp now) {
        if (!opened) {
            opened = true;
            links.forEach(link -> link.open(now));
        }
        for (DeviceLink link : links) {
            link.listen();
            link.step(now);
        }
        room.step(now);
    }

    /// Gives the room and each link a thread.
    ///
    /// @param idle how a link waits while its port is closed
    public void start(Idle idle) {
        room.start();
        this.idle = idle;
        links.forEach(link -> start(link, idle));
    }

    private void start(DeviceLink link, Idle idle) {
        LinkThread thread = new LinkThread(link, clock, idle);
        threads.add(thread);
        thread.start();
    }

    /// Ends the links first, then the room, which takes what is still in its queue.
    @Override
    public void close() {
        threads.forEach(LinkThread::stop);
        if (threads.isEmpty()) {
            links.forEach(link -> link.close(clock.now()));
            room.step(clock.now());
        }
        room.close();
    }

    private EscalationListener escalation(EscalationHook hook) {
        return (name, alarm, title) ->
                hook.run(name, alarm, title, said -> submit(new MonitorInput.HookEnded(alarm.id(), said)));
    }

    private void rawTrouble(String sentence) {
        AlarmPriority priority = sentence.isEmpty() ? null : AlarmPriority.LOW;
        submit(new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(AlarmCondition.RAW_LOST), priority, sentence)));
    }

    private void request(String device, DeviceCommand command) {
        link(device).ifPresent(link -> link.submit(command));
    }

    private DeviceLink link(DeviceSpec spec, Timestamp now) {
        LinkListener heard = capture.tape(spec.device(), maker.profileText(spec), room);
        return maker.link(spec, heard, simulation, now);
    }

    private Optional<DeviceLink> link(String device) {
        return links.stream()
                .filter(link -> link.status().device().equals(device))
                .findFirst();
    }
}
