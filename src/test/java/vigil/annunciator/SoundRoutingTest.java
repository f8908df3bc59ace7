package vigil.annunciator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;

/// Where an alarm is heard, as stories of a clinic with a nurse station and three rooms, two of which have a sound
/// device of their own.
class SoundRoutingTest {
    private static final SoundPlace STATION = new SoundPlace.NurseStation();
    private static final SoundPlace ROOM_1 = new SoundPlace.InRoom("Room 1");
    private static final SoundPlace ROOM_2 = new SoundPlace.InRoom("Room 2");

    private final Set<SoundPlace> working = new LinkedHashSet<>(Set.of(STATION, ROOM_1, ROOM_2));
    private final Map<String, SoundRequest> asked = new LinkedHashMap<>();
    private boolean quiet;

    private AudibleSignal heard(SoundPlace place) {
        return new SoundRouting(quiet, working, asked).at(place).signal();
    }

    private void asks(String room, AudibleSignal signal) {
        asked.put(room, SoundRequest.of(signal));
    }

    @Test
    void theNurseStationHearsTheMostUrgentOfAllRoomsAndARoomHearsItself() {
        asks("Room 1", AudibleSignal.LOW);
        asks("Room 2", AudibleSignal.HIGH);
        asks("Room 3", AudibleSignal.MEDIUM);

        assertEquals(AudibleSignal.HIGH, heard(STATION));
        assertEquals(AudibleSignal.LOW, heard(ROOM_1));
        assertEquals(AudibleSignal.HIGH, heard(ROOM_2));
    }

    @Test
    void aQuietRoomIsSilentWhileTheNurseStationIsHeard() {
        quiet = true;
        asks("Room 1", AudibleSignal.HIGH);

        assertEquals(AudibleSignal.HIGH, heard(STATION));
        assertEquals(AudibleSignal.NONE, heard(ROOM_1));
    }

    @Test
    void aQuietRoomSoundsItsHighAlarmWhenTheNurseStationIsLost() {
        quiet = true;
        working.remove(STATION);
        asks("Room 1", AudibleSignal.HIGH);

        assertEquals(AudibleSignal.HIGH, heard(ROOM_1));
        assertEquals(AudibleSignal.NONE, heard(ROOM_2), "its own room makes it heard");
    }

    @Test
    void aQuietRoomIsNotQuietForAMediumAlarmThatNobodyElseWouldHear() {
        quiet = true;
        working.remove(STATION);
        asks("Room 1", AudibleSignal.MEDIUM);

        assertEquals(AudibleSignal.MEDIUM, heard(ROOM_1));
    }

    @Test
    void aQuietRoomIsQuietAgainWhenTheNurseStationComesBack() {
        quiet = true;
        working.remove(STATION);
        asks("Room 1", AudibleSignal.HIGH);
        assertEquals(AudibleSignal.HIGH, heard(ROOM_1));
        working.add(STATION);

        assertEquals(AudibleSignal.NONE, heard(ROOM_1));
    }

    @Test
    void aHighAlarmOfARoomWithoutADeviceSoundsInTheOthersWhenTheNurseStationIsLost() {
        quiet = true;
        working.remove(STATION);
        asks("Room 1", AudibleSignal.MEDIUM);
        asks("Room 3", AudibleSignal.HIGH);

        assertEquals(AudibleSignal.HIGH, heard(ROOM_1));
        assertEquals(AudibleSignal.HIGH, heard(ROOM_2));
    }

    @Test
    void aHighAlarmOfARoomWhoseDeviceIsLostTooSoundsInTheOthers() {
        working.remove(STATION);
        working.remove(ROOM_1);
        asks("Room 1", AudibleSignal.HIGH);

        assertEquals(AudibleSignal.HIGH, heard(ROOM_2));
    }

    @Test
    void aMediumAlarmOfAnotherRoomDisturbsNobody() {
        working.remove(STATION);
        asks("Room 3", AudibleSignal.MEDIUM);

        assertEquals(AudibleSignal.NONE, heard(ROOM_1));
    }

    @Test
    void ofTwoAlikeTheFirstGivesItsMelodyAndEitherMakesItLouder() {
        asked.put("Room 1", new SoundRequest(AudibleSignal.HIGH, AlarmCategory.OXYGENATION, false));
        asked.put("Room 2", new SoundRequest(AudibleSignal.HIGH, AlarmCategory.CARDIOVASCULAR, true));
        asked.put("Room 3", new SoundRequest(AudibleSignal.LOW, AlarmCategory.GENERAL, false));

        assertEquals(
                new SoundRequest(AudibleSignal.HIGH, AlarmCategory.OXYGENATION, true),
                new SoundRouting(quiet, working, asked).at(STATION));
    }

    @Test
    void aLesserAlarmThatNobodyAnsweredMakesAMoreUrgentOneNoLouder() {
        asked.put("Room 1", new SoundRequest(AudibleSignal.MEDIUM, AlarmCategory.OXYGENATION, true));
        asked.put("Room 2", new SoundRequest(AudibleSignal.HIGH, AlarmCategory.CARDIOVASCULAR, false));

        assertEquals(asked.get("Room 2"), new SoundRouting(quiet, working, asked).at(STATION));
    }
}
