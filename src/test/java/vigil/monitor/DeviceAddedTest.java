package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.device.LinkState;
import vigil.metric.Metric;
import vigil.session.SessionEvent;

/// A device joins a room while it is watched.
class DeviceAddedTest {
    private static final String CAPNOGRAPH = "capno@C";

    private final TreatmentRoom room = new TreatmentRoom();

    private void add() {
        room.give(new MonitorInput.DeviceAdded(
                new RoomDevice(CAPNOGRAPH, "Capnograph", EnumSet.of(Metric.SPO2, Metric.RESP_RATE), false, false)));
    }

    private List<SessionEvent> eventsAfter(int entries) {
        return room.recorder.log.stream()
                .skip(entries)
                .map(entry -> entry.event())
                .toList();
    }

    @Test
    void itIsTheSourceOfWhatNoOtherDeviceMeasuresAndTakesNothingAway() {
        room.startSession();
        int before = room.recorder.log.size();
        add();
        assertEquals(List.of(new SessionEvent.SourceChanged(Metric.RESP_RATE, CAPNOGRAPH, true)), eventsAfter(before));
    }

    @Test
    void itsLinkIsShownUnderItsNameAndLogged() {
        room.startSession();
        add();
        assertTrue(
                room.monitor.snapshot().links().stream().anyMatch(l -> l.name().equals("Capnograph")));
        int before = room.recorder.log.size();
        room.link(CAPNOGRAPH, LinkState.OPENING);
        assertEquals(List.of(new SessionEvent.LinkChanged(CAPNOGRAPH, "OPENING", "")), eventsAfter(before));
    }

    @Test
    void withoutASessionNothingIsRecordedAndTheNextOneKnowsIt() {
        add();
        assertEquals(0, room.recorder.log.size());
        room.startSession();
        SessionEvent.Started started =
                (SessionEvent.Started) room.recorder.log.getFirst().event();
        assertTrue(started.devices().contains(CAPNOGRAPH));
    }
}
