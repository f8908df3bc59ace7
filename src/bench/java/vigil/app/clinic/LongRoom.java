package vigil.app.clinic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import vigil.alarm.AlarmPreset;
import vigil.device.recorded.RawCapture;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// A simulated room whose session began long ago and that nobody ends: longer than any of the demonstration's stories.
///
/// Confined to one thread.
public final class LongRoom implements AutoCloseable {
    private static final Duration DOSE = Duration.ofMinutes(14);
    private static final Duration END_OF_DOSE = Duration.ofMinutes(54);
    private static final Duration PAST = Duration.ofMillis(250);

    private final String name;
    private final HandClock clock;
    private final RoomRig rig;

    /// Lives through the whole past.
    ///
    /// @param number of the room, and which simulated patient
    /// @param length of the session so far
    /// @param now the moment that its past ends at
    public LongRoom(int number, ProfileCatalog catalog, Duration length, Timestamp now) {
        name = "Room " + number;
        Timestamp begin = now.plus(length.negated());
        clock = new HandClock(begin);
        LinkMaker maker = new LinkMaker(() -> catalog, PortByAddress.ofThisMachine(), clock, atMost -> {});
        List<DeviceSpec> devices = List.of(new DeviceSpec("berrymed-pm6750", "sim:calm"));
        rig = new RoomRig(
                new RoomPlan(name, devices, number), maker, Duration.ZERO, new MemoryRecord(), RawCapture.NONE, clock);
        submit(new MonitorCommand.StartSession(
                new Patient("2041" + number, "Alma Marsh", LocalDate.of(1984, 3, 12)),
                TreatmentPlan.intravenous(OptionalDouble.of(39)),
                AlarmPreset.STANDARD.limits(),
                "R. Okafor"));
        runTo(begin.plus(DOSE), PAST);
        submit(new MonitorCommand.StartDose(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), "R. Okafor"));
        runTo(begin.plus(END_OF_DOSE), PAST);
        submit(new MonitorCommand.StopDose("given", "R. Okafor"));
        runTo(now, PAST);
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
            rig.advance(clock.now());
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
