package vigil.ui.settings;

import java.util.List;
import java.util.Map;

/// How alarms sound, and where.
///
/// Thread rule: immutable.
///
/// @param volume 0 to 100, never below the floor
/// @param floor below which nobody turns it
/// @param floorBy who set the floor; empty if it is the shipped one
/// @param station the nurse station's device; empty for the computer's usual one
/// @param rooms the devices in the rooms, by room
/// @param quietRooms true if rooms stay silent while the nurse station can be heard
/// @param reminderSeconds from one reminder of a pause to the next; 0 for none
/// @param hook the clinic's command for an alarm that nobody answers; empty if there is none
public record SoundFacts(
        int volume,
        int floor,
        String floorBy,
        String station,
        Map<String, String> rooms,
        boolean quietRooms,
        int reminderSeconds,
        List<String> hook) {
    /// Where nothing is known of any sound.
    static final SoundFacts NONE = new SoundFacts(0, 0, "", "", Map.of(), false, 0, List.of());

    /// The loudest volume.
    static final int LOUDEST = 100;

    public SoundFacts {
        rooms = Map.copyOf(rooms);
        hook = List.copyOf(hook);
    }
}
