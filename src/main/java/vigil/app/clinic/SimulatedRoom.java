package vigil.app.clinic;

import java.time.Duration;
import java.util.List;
import vigil.device.Idle;
import vigil.device.recorded.RawCapture;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.profile.Profiles;
import vigil.session.SessionRecorder;

/// A room with simulated devices that lives through its past as fast as the machine can, by the very same
/// monitor, links and bytes as a real one, and then may go on in real time.
///
/// Confined to one thread until [#goLive].
public final class SimulatedRoom implements AutoCloseable {
    /// Four rounds a second: enough for delays that are judged in seconds.
    private static final Duration ROUND = Duration.ofMillis(250);

    /// When a console that died is back, before the end.
    private static final Duration BACK = Duration.ofMinutes(1);

    private final DemoRoom played;
    private final HandClock clock;
    private final Timestamp sessionStart;
    private final DemoScript script;
    private final Profiles profiles;
    private final SessionRecorder recorder;
    private final KeptLog record;
    private RoomRig rig;
    private volatile boolean live;

    /// Builds the room at the beginning of its past.
    ///
    /// @param now the moment that its past ends at
    public SimulatedRoom(DemoRoom played, Profiles profiles, SessionRecorder recorder, Timestamp now) {
        this.played = played;
        this.sessionStart = now.plus(played.running().negated());
        this.clock = new HandClock(sessionStart);
        this.script = new DemoScript(played, sessionStart);
        this.profiles = profiles;
        this.recorder = recorder;
        this.record = new KeptLog(recorder);
        this.rig = console();
    }

    private RoomRig console() {
        Idle idle = atMost -> {
            if (live) {
                new ParkingIdle().idle(atMost);
            }
        };
        LinkMaker maker = new LinkMaker(profiles, PortByAddress.ofThisMachine(), clock, idle);
        List<DeviceSpec> devices = played.profiles().stream()
                .map(profile -> new DeviceSpec(profile, "sim:" + played.scenario()))
                .toList();
        return new RoomRig(
                new RoomPlan(played.name(), devices, played.seed()),
                maker,
                played.scenarioAt(),
                played.outage().isPositive() ? record : recorder,
                RawCapture.NONE,
                clock);
    }

    /// The console dies without a word, and another takes up the session from the record.
    private void restart() {
        clock.advance(played.outage());
        rig = console();
        rig.monitor().resume(record.entries(), clock.now());
    }

    public String name() {
        return played.name();
    }

    public RoomRig rig() {
        return rig;
    }

    public RoomSnapshot snapshot() {
        return rig.monitor().snapshot();
    }

    /// Lives on until `end`, with what the script lets people do.
    public void runTo(Timestamp end) {
        runTo(end, ROUND);
    }

    /// Lives on until `end` in rounds of another length.
    public void runTo(Timestamp end, Duration round) {
        while (clock.now().isBefore(end)) {
            clock.advance(round);
            script.due(clock.now(), snapshot()).forEach(this::submit);
            rig.advance(clock.now());
        }
    }

    /// Lives through the whole past.
    public void runToNow() {
        Timestamp end = sessionStart.plus(played.running());
        if (played.outage().isPositive()) {
            runTo(end.plus(BACK.plus(played.outage()).negated()));
            restart();
        }
        runTo(end);
    }

    /// Goes on in real time on threads of its own; the script is over.
    public void goLive(Clock real) {
        live = true;
        clock.follow(real);
        rig.start(new ParkingIdle());
    }

    @Override
    public void close() {
        rig.close();
    }

    private void submit(MonitorCommand command) {
        rig.submit(new MonitorInput.Commanded(command));
    }
}
