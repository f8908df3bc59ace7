package vigil.device.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.HeardListener;
import vigil.device.LinkState;
import vigil.device.WireEvent;
import vigil.metric.Timestamp;

class TapedLinkTest {
    private static final Timestamp NOW = new Timestamp(0, 0);

    @Test
    void whatALinkTellsIsHandedOnWhole() {
        HeardListener heard = new HeardListener();
        List<WireEvent> tape = new ArrayList<>();
        TapedLink link = new TapedLink(heard, tape::add);
        DeviceAlarm alarm = new DeviceAlarm(DeviceAlarm.Kind.PATIENT, "SpO2 low", Set.of());
        link.stateChanged("A", LinkState.LIVE, "", NOW);
        link.cuffRunning("A", true, NOW);
        link.deviceAlarms("A", Set.of(alarm), NOW);
        link.framesDamaged("A", "3 of 20", NOW);
        link.refused("A", DeviceCommand.START_CUFF, "no", NOW);
        link.onWire("A", new WireEvent.Opened(NOW));
        assertEquals(List.of(LinkState.LIVE), heard.history);
        assertEquals(List.of(true), heard.cuff);
        assertEquals(List.of(Set.of(alarm)), heard.alarms);
        assertEquals(List.of("3 of 20"), heard.damage);
        assertEquals(List.of("START_CUFF: no"), heard.refusals);
        assertEquals(tape, heard.wire);
    }
}
