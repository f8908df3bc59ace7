package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vigil.app.clinic.EscalationCommand;
import vigil.app.clinic.EscalationHook;
import vigil.app.clinic.LinkMaker;
import vigil.app.clinic.ParkingIdle;
import vigil.app.clinic.PortByAddress;
import vigil.app.clinic.RigStage;
import vigil.app.clinic.RoomPlan;
import vigil.app.clinic.RoomRig;
import vigil.app.clinic.ScaledClock;
import vigil.app.clinic.ScaledIdle;
import vigil.app.clinic.Takeover;
import vigil.app.guard.Guarded;
import vigil.app.story.Act;
import vigil.app.story.ActionPlayer;
import vigil.app.story.Attendant;
import vigil.app.story.Stories;
import vigil.app.story.WrittenEntries;
import vigil.device.Idle;
import vigil.device.recorded.RawRecorder;
import vigil.metric.Clock;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.profile.Profiles;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionSummary;
import vigil.store.SessionStore;
import vigil.store.SqliteRecorder;

/// One room that `vigil watch` watches, from its first entry to the last.
///
/// Confined to the command's thread.
///
/// @param data the folder of the record
/// @param start begins the session, unless the record holds one to go on with
/// @param acts what people do
/// @param actions how they do it, and how fast time runs
/// @param out where events are printed
/// @param err where refusals are printed
record WatchedRoom(
        RoomPlan place,
        Profiles profiles,
        Path data,
        MonitorCommand start,
        Queue<Act> acts,
        WatchedActions actions,
        PrintWriter out,
        PrintWriter err) {

    /// Watches until the process is asked to stop, the time is over or the patient has left.
    ///
    /// @param seconds how long at most; null for ever
    /// @param again how a guard starts this again; null if no guard is wanted
    /// @return the phase that the session ended in
    Phase watch(SessionStore store, @Nullable Duration seconds, Guarded.@Nullable Again again, StopSignal signal) {
        Clock real = Takeover.clock(store);
        Clock clock = actions.isScaled() ? new ScaledClock(real, actions.speed()) : real;
        Idle idle = new ScaledIdle(new ParkingIdle(), actions.speed());
        // The disk is as fast as it is, however fast a simulated session runs.
        SqliteRecorder recorder = store.recorder(real, new EventPrinter(out, store.archive()));
        WrittenEntries written = new WrittenEntries(recorder);
        LinkMaker maker = new LinkMaker(profiles, PortByAddress.ofThisMachine(), clock, idle);
        try (RawRecorder raw = RawRecorder.start(data, clock);
                EscalationHook hook = new EscalationHook(new EscalationCommand(store.settings(clock)), clock);
                RoomRig rig = new RoomRig(place, maker, written, raw, hook, clock)) {
            ActionPlayer player = player(rig, written, clock);
            begin(store, rig, written, player, clock);
            rig.start(idle);
            BooleanSupplier over = () -> {
                player.step();
                return isOver(rig, player);
            };
            String reason = again == null
                    ? signal.await(clock, seconds, over)
                    : new GuardedWatch(place.name(), data, rig, recorder, clock)
                            .await(seconds, rest -> signal.await(clock, rest, over), again);
            Phase phase = phase(rig);
            if (!phase.isLast()) {
                rig.submit(new MonitorInput.Commanded(new MonitorCommand.EndSession(reason, WatchCommand.BY)));
            }
            return phase;
        }
    }

    private ActionPlayer player(RoomRig rig, WrittenEntries written, Clock clock) {
        Optional<Attendant> attendant =
                actions.isStory() ? Optional.of(new Attendant(Stories.NURSE)) : Optional.empty();
        return new ActionPlayer(acts, new RigStage(rig, written, clock), attendant, sentence -> {
            err.println(sentence);
            err.flush();
        });
    }

    private void begin(SessionStore store, RoomRig rig, WrittenEntries written, ActionPlayer player, Clock clock) {
        List<SessionEntry> log = store.running().stream()
                .filter(s -> s.room().equals(place.name()))
                .map(SessionSummary::id)
                .findFirst()
                .map(id -> store.archive().entries(id))
                .orElse(List.of());
        if (Takeover.resume(rig, place.name(), store, written, clock.now())) {
            written.begin(log);
            player.goOnAfter(log.getLast().at().since(log.getFirst().at()));
        } else {
            rig.submit(new MonitorInput.Commanded(start));
        }
    }

    /// A story is over as well once there is nothing left to do: then something was refused.
    private boolean isOver(RoomRig rig, ActionPlayer player) {
        Optional<Session> session = rig.monitor().snapshot().session();
        return session.isPresent() && (session.get().isEnded() || actions.isStory() && player.isDone());
    }

    private static Phase phase(RoomRig rig) {
        return rig.monitor().snapshot().session().map(Session::phase).orElse(Phase.SCHEDULED);
    }
}
