package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;

/// All places together, stepped by hand: what each sound device is given, and what a person is told.
class SoundSystemTest {
    private static final List<String> ROOMS = List.of("Room 1", "Room 2");

    private final Map<String, SoundRequest> asked = new LinkedHashMap<>();
    private final SoundRack rack = new SoundRack();
    private Timestamp now = new Timestamp(0, 0);
    private final SoundSystem sound = new SoundSystem(() -> asked, rack, () -> now);

    private static SoundSettings settings(String station, Map<String, String> rooms, boolean quiet) {
        return new SoundSettings(Voice.STANDARD, new Outlets(station, rooms, quiet));
    }

    private void play(int millis) {
        for (int t = 0; t < millis; t += 20) {
            sound.annunciators().forEach(Annunciator::step);
            now = now.plus(Duration.ofMillis(20));
        }
    }

    private List<Long> onsets(String device) {
        return rack.output(device).recording().onsets();
    }

    @Test
    void av10OfHighMediumAndLowOnlyHighIsHeard() {
        asked.put("Room 1", SoundRequest.of(AudibleSignal.LOW));
        asked.put("Room 2", SoundRequest.of(AudibleSignal.HIGH));
        asked.put("Room 3", SoundRequest.of(AudibleSignal.MEDIUM));
        sound.arrange(SoundSettings.STANDARD, ROOMS);
        play(8_400);

        assertEquals(List.of(0L, 250L, 500L, 1000L, 1250L, 2000L, 2250L, 2500L, 3000L, 3250L), onsets(""));
    }

    @Test
    void aHighAlarmMovesIntoTheQuietRoomWithinAMomentOfTheStationsLoss() {
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1"), true), ROOMS);
        asked.put("Room 1", SoundRequest.of(AudibleSignal.HIGH));
        play(1_000);
        assertEquals(List.of(0L, 250L, 500L), onsets("desk"));
        assertEquals(List.of(), onsets("wall 1"));

        rack.output("desk").setMissing("went away");
        play(1_000);
        assertEquals(1_000, onsets("wall 1").getFirst(), 40);
        assertEquals(
                Optional.of("the nurse station's sound device went away; HIGH alarms are still heard in Room 1"),
                sound.trouble());
    }

    @Test
    void ifNothingWorksItSaysSo() {
        rack.output("desk").setMissing("is missing");
        rack.output("wall 1").setMissing("went away");
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1"), true), ROOMS);
        play(20);

        assertEquals(
                Optional.of("the nurse station's sound device is missing, the sound device of Room 1 went away;"
                        + " no alarm can be heard"),
                sound.trouble());
    }

    @Test
    void aLostRoomIsToldAlthoughTheStationIsHeard() {
        rack.output("wall 1").setMissing("went away");
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1", "Room 2", "wall 2"), false), ROOMS);
        play(20);

        assertEquals(
                Optional.of("the sound device of Room 1 went away;"
                        + " HIGH alarms are still heard at the nurse station and in Room 2"),
                sound.trouble());
    }

    @Test
    void whatComesBackIsNoTroubleAnyMore() {
        rack.output("desk").setMissing("is missing");
        rack.output("wall 1").setMissing("went away");
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1"), true), ROOMS);
        play(20);
        assertTrue(sound.trouble().isPresent());
        rack.output("desk").setMissing(null);
        rack.output("wall 1").setMissing(null);
        play(3_100);

        assertEquals(Optional.empty(), sound.trouble());
    }

    @Test
    void aPlaceWhoseDeviceStaysSoundsOnWhenSettingsChange() {
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1"), false), ROOMS);
        Annunciator station = sound.annunciators().getFirst();
        Annunciator room = sound.annunciators().getLast();

        List<Annunciator> added = sound.arrange(settings("desk", Map.of("Room 1", "wall 2"), true), ROOMS);

        assertSame(station, sound.annunciators().getFirst());
        assertNotSame(room, sound.annunciators().getLast());
        assertEquals(List.of(sound.annunciators().getLast()), added);
    }

    @Test
    void aRoomThatIsNotThereGetsNoAnnunciator() {
        sound.arrange(settings("desk", Map.of("Room 9", "wall 9"), false), ROOMS);

        assertEquals(1, sound.annunciators().size());
    }

    @Test
    void aTestIsHeardAtTheStationAndInItsRoomAlsoWhereThatIsQuiet() {
        sound.arrange(settings("desk", Map.of("Room 1", "wall 1", "Room 2", "wall 2"), true), ROOMS);
        play(20);
        assertEquals(Optional.empty(), sound.test("Room 1"));
        play(5_000);

        assertEquals(10, onsets("desk").size());
        assertEquals(10, onsets("wall 1").size());
        assertEquals(0, onsets("wall 2").size());
    }

    @Test
    void aTestThatCannotBeHeardSaysWhyAndIsNotPlayedLater() {
        rack.output("desk").setMissing("is missing");
        sound.arrange(settings("desk", Map.of(), false), ROOMS);
        play(20);
        assertEquals(
                Optional.of("The nurse station's sound device is missing; no alarm can be heard."),
                sound.test("Room 1"));

        rack.output("desk").setMissing(null);
        play(5_000);
        assertEquals(List.of(), onsets("desk"));
    }
}
