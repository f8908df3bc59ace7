package vigil.monitor;

import java.util.List;

/// All rooms of the clinic, as screens, the annunciator and the command line see them. Any thread may call.
public interface Rooms {
    /// The rooms' names in the site's fixed order.
    List<String> names();

    /// The newest snapshot of a room.
    ///
    /// @throws IllegalArgumentException if there is no such room
    RoomSnapshot snapshot(String room);

    /// Hands a command to a room; its effect shows in a later snapshot.
    ///
    /// @throws IllegalArgumentException if there is no such room
    void submit(String room, MonitorCommand command);
}
