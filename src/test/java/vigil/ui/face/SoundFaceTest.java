package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.SnapshotBuilder;

/// What is said of the sound: never that it sounds, or is quiet, where it may not be heard.
// Requirement: UI-PAUSE-1
class SoundFaceTest {
    private static final Timestamp NOW = new Timestamp(600_000_000_000L, 1_800_000_000_000L);

    private static SoundFace of(RoomSnapshot room) {
        return SoundFace.of(List.of(room), NOW);
    }

    private static SnapshotBuilder lost(Inactivation inactivation) {
        return new SnapshotBuilder("Room 1", NOW)
                .alarm(
                        AlarmCondition.AUDIO_LOST,
                        AlarmPriority.HIGH,
                        Presence.ACTIVE,
                        inactivation,
                        Duration.ofSeconds(40),
                        "Alarm sound not working",
                        "no sound device");
    }

    @Test
    void whatSounds() {
        RoomSnapshot room =
                new SnapshotBuilder("Room 1", NOW).audible(AudibleSignal.MEDIUM).build();

        assertEquals(new SoundFace(SoundFace.State.SOUNDING, "Sounding", "MEDIUM, Room 1", ""), of(room));
    }

    @Test
    void aPauseIsToldAlsoWhileSomethingElseSounds() {
        RoomSnapshot paused = lost(new Inactivation.AudioPaused(NOW, NOW.plus(Duration.ofSeconds(82)), ""))
                .build();
        RoomSnapshot sounding =
                new SnapshotBuilder("Room 2", NOW).audible(AudibleSignal.HIGH).build();

        assertEquals(Optional.of("Audio paused 1:22"), SoundFace.paused(List.of(paused, sounding), NOW));
        assertEquals(Optional.empty(), SoundFace.paused(List.of(sounding), NOW));
    }

    @Test
    void thePauseIsAsLongAsTheLimitsInForceHaveIt() {
        assertEquals("2:00", of(ExampleClinic.room1Builder().build()).pause());
        assertEquals("", SoundFace.of(List.of(), NOW).pause());
    }

    @Test
    void nothingSounds() {
        assertEquals("Quiet", of(new SnapshotBuilder("Room 1", NOW).build()).title());
    }

    @Test
    void withoutASoundDeviceNothingIsSaidToSound() {
        RoomSnapshot room = lost(Inactivation.NONE).audible(AudibleSignal.HIGH).build();

        assertEquals(new SoundFace(SoundFace.State.SOUNDING, "Sound fault", "HIGH, Room 1", ""), of(room));
    }

    @Test
    void aFaultThatSomebodyHasSeenIsNoQuiet() {
        RoomSnapshot room = lost(new Inactivation.Acknowledged(NOW, NOW.plus(Duration.ofSeconds(120)), ""))
                .build();

        assertEquals("Sound fault", of(room).title());
    }
}
