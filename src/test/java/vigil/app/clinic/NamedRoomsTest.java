package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.profile.LiveProfiles;

/// A console that starts knows its rooms by name before it watches them.
class NamedRoomsTest {
    private static final List<RoomPlan> PLANS = List.of(
            new RoomPlan("Room 2", List.of(DeviceSpec.parse("nonin-df2@sim:calm")), 1),
            new RoomPlan("Room 1", List.of(), 2));

    @TempDir
    private Path data = Path.of("");

    private LiveClinic named() {
        return LiveClinic.named(PLANS.stream().map(RoomPlan::name).toList(), data);
    }

    @Test
    void theyStandInTheSitesOrderAndClaimNothing() {
        try (LiveClinic clinic = named()) {
            assertEquals(List.of("Room 2", "Room 1"), clinic.rooms().names());
            RoomSnapshot room = clinic.rooms().snapshot("Room 2");
            assertEquals("Room 2", room.room());
            assertFalse(room.isMonitoring());
            assertTrue(room.values().isEmpty()
                    && room.alarms().isEmpty()
                    && room.links().isEmpty());
        }
    }

    @Test
    void whatIsAskedOfARoomThatNobodyWatchesYetIsDropped() {
        try (LiveClinic clinic = named()) {
            clinic.rooms().submit("Room 1", new MonitorCommand.PauseAudio("L. Brandt"));

            assertEquals("", clinic.rooms().snapshot("Room 1").lastRefusal());
        }
    }

    @Test
    void onceWatchedTheyStandInTheSameOrderWithTheirDevices() {
        try (LiveClinic clinic = named()) {
            clinic.watch(PLANS, new LiveProfiles(Path.of("hardware-profiles")));

            assertEquals(List.of("Room 2", "Room 1"), clinic.rooms().names());
            assertEquals(1, clinic.links().getOrDefault("Room 2", List.of()).size());
            assertEquals(1, clinic.rooms().snapshot("Room 2").links().size());
            assertTrue(clinic.rooms().snapshot("Room 2").simulated());
        }
    }
}
