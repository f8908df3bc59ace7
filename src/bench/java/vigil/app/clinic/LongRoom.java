package vigil.app.clinic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPreset;
import vigil.app.story.Act;
import vigil.app.story.Deed;
import vigil.app.story.Scene;
import vigil.app.story.Stories;
import vigil.device.recorded.RawCapture;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.session.Phase;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// A simulated room whose session began long ago and that nobody ends: longer than any of the demonstration's stories.
///
/// Confined to one thread.
public final class LongRoom implements AutoCloseable {
    /// What the story of an infusion does from here on leads to the door.
    private static final Duration LEAVING = Duration.ofMinutes(100);

    private static final Duration ROUND = Duration.ofMillis(250);

    private final String name;
    private final HandClock clock;
    private final RoomRig rig;
    private final Timestamp begin;
    private final Deque<Act> acts = new ArrayDeque<>();

    /// Lives through the whole past.
    ///
    /// @param number of the room, and which simulated patient
    /// @param length of the session so far
    /// @param now the moment that its past ends at
    public LongRoom(int number, ProfileCatalog catalog, Duration length, Timestamp now) {
        name = "Room " + number;
        begin = now.plus(length.negated());
        clock = new HandClock(begin);
        LinkMaker maker = new LinkMaker(() -> catalog, PortByAddress.ofThisMachine(), clock, atMost -> {});
        List<DeviceSpec> devices = List.of(new DeviceSpec("berrymed-pm6750", "sim:calm"));
        rig = new RoomRig(
                new RoomPlan(name, devices, number), maker, Duration.ZERO, new MemoryRecord(), RawCapture.NONE, clock);
        TreatmentPreset treatment = TreatmentPreset.standard();
        submit(new MonitorCommand.StartSession(
                new Patient("2041" + number, "Alma Marsh", LocalDate.of(1984, 3, 12)),
                TreatmentPlan.of(treatment.of(Modality.IV)),
                AlarmPreset.STANDARD.limits(),
                treatment,
                Optional.empty(),
                Phase.CHECK_IN,
                Stories.NURSE));
        Stories.of(Modality.IV).stream()
                .filter(act -> act.at().compareTo(LEAVING) < 0)
                .forEach(acts::add);
        runTo(now, ROUND);
    }

    public String name() {
        return name;
    }

    public RoomSnapshot snapshot() {
        return rig.monitor().snapshot();
    }

    /// Lives on until `end` in rounds of that length.
    public void runTo(Timestamp end, Duration round) {
        while (clock.now().isBefore(end)) {
            clock.advance(round);
            while (!acts.isEmpty()
                    && !clock.now().isBefore(begin.plus(acts.getFirst().at()))) {
                act(acts.removeFirst().deed());
            }
            rig.advance(clock.now());
        }
    }

    private void act(Deed deed) {
        RoomSnapshot room = snapshot();
        Scene scene = new Scene(room.session().orElseThrow(), room.alarms(), List.of(), clock.now());
        if (deed.isNeeded(scene)) {
            submit(deed.command(scene));
        }
    }

    private void submit(MonitorCommand command) {
        rig.submit(new MonitorInput.Commanded(command));
        rig.advance(clock.now());
    }

    @Override
    public void close() {
        rig.close();
    }
}
