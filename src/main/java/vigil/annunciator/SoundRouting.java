package vigil.annunciator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vigil.alarm.AudibleSignal;

/// What is to be heard where. The nurse station hears the most urgent of all rooms, a room hears itself. A quiet room
/// is silent as long as the nurse station can be heard, and no longer. A HIGH alarm that neither the nurse
/// station nor its own room makes heard sounds wherever anything still does: it is always audible somewhere.
///
/// Thread rule: immutable.
///
/// @param working the places that can be heard now
/// @param asked what each room asks for, by room
record SoundRouting(boolean quietRooms, Set<SoundPlace> working, Map<String, SoundRequest> asked) {
    private static final SoundPlace STATION = new SoundPlace.NurseStation();

    /// What one place is to sound.
    SoundRequest at(SoundPlace place) {
        return switch (place) {
            case SoundPlace.NurseStation s -> SoundRequest.foremost(asked.values());
            case SoundPlace.InRoom r -> inRoom(r.room());
        };
    }

    private SoundRequest inRoom(String room) {
        SoundRequest own = asked.getOrDefault(room, SoundRequest.NONE);
        if (working.contains(STATION)) {
            return quietRooms ? SoundRequest.NONE : own;
        }
        SoundRequest others = SoundRequest.foremost(asked.entrySet().stream()
                .filter(other -> !working.contains(new SoundPlace.InRoom(other.getKey())))
                .map(Map.Entry::getValue)
                .filter(request -> request.signal() == AudibleSignal.HIGH)
                .toList());
        return SoundRequest.foremost(List.of(own, others));
    }
}
