package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;
import vigil.session.SessionEntry;

/// The console comes back and its oximeter has another name, as when it was bound to its adapter meanwhile.
class RenamedDeviceTest {
    private static final String RENAMED = "masimo-ascii1@usb:10C4:EA60:A7";

    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void theReadingsOfTheRenamedDeviceGoOnToCount() {
        room.startSession();
        room.pass(10, 97, 74);
        List<SessionEntry> log = List.copyOf(room.recorder.log);
        RoomSetup setup = new RoomSetup(
                "Room 1",
                List.of(new RoomDevice(RENAMED, "Oximeter", EnumSet.of(Metric.SPO2, Metric.PULSE_RATE), false, false)),
                "test");
        Monitor back = new Monitor(setup, room.recorder, (device, command) -> {}, room.now);
        back.resume(log, room.now);
        int before = trend(back);
        back.step(
                new MonitorInput.Measured(
                        new NumericReading(room.now, RENAMED, Metric.SPO2, 96, Validity.VALID, List.of())),
                room.now);
        back.publish(room.now);
        assertEquals(before + 1, trend(back));
    }

    private static int trend(Monitor monitor) {
        return monitor.snapshot().session().orElseThrow().trend(Metric.SPO2).size();
    }
}
