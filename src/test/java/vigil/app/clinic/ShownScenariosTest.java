package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.profile.ProfileCatalog;

/// The rooms that the pictures of the screens show, at the moment they show them.
class ShownScenariosTest {
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    private static RoomSnapshot at(String scenario, double seconds) throws IOException {
        ProfileCatalog profiles = ProfileCatalog.load(Path.of("hardware-profiles"));
        try (Demonstration rooms = new Demonstration(
                List.of(DemoRoom.playing(scenario, seconds)), () -> profiles, new MemoryRecord(), NOW)) {
            return rooms.rooms().snapshot("Room 1");
        }
    }

    @Test
    void severalAlarmsStandAtOnceTheMostUrgentFirst() throws IOException {
        List<AlarmOccurrence> alarms = at("three-alarms", 765).alarms();

        assertEquals(
                List.of(
                        AlarmCondition.SPO2_LOW,
                        AlarmCondition.PR_HIGH,
                        AlarmCondition.BP_HIGH,
                        AlarmCondition.BP_RISE),
                alarms.stream().map(a -> a.id().condition()).toList());
        assertEquals(
                List.of(AlarmPriority.HIGH, AlarmPriority.MEDIUM, AlarmPriority.MEDIUM, AlarmPriority.LOW),
                alarms.stream().map(AlarmOccurrence::priority).toList());
    }

    @Test
    void theCuffTakesThePulseAwayAndNoSignalIsHeld() throws IOException {
        RoomSnapshot room = at("cuff-arm", 661);

        Duration held = NOW.since(room.hold().orElseThrow().since());
        assertTrue(held.compareTo(Duration.ofSeconds(10)) > 0, "long enough for a no signal alarm: " + held);
        assertTrue(room.session().orElseThrow().onCuffLimb());
        assertEquals(List.of(), room.alarms());
    }
}
