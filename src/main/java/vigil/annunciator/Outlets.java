package vigil.annunciator;

import java.util.Map;

/// Which sound device stands where, and whether the rooms are to be quiet.
///
/// Thread rule: immutable.
///
/// @param station the nurse station's device; empty for the computer's usual one
/// @param rooms the devices in the rooms, by room; a room that is not here has none
/// @param quietRooms true if the rooms stay silent for as long as the nurse station can be heard
public record Outlets(String station, Map<String, String> rooms, boolean quietRooms) {
    /// What is shipped: the computer's usual device, and none in a room.
    public static final Outlets STANDARD = new Outlets("", Map.of(), false);

    public Outlets {
        rooms = Map.copyOf(rooms);
    }
}
