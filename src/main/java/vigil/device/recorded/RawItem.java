package vigil.device.recorded;

import vigil.device.WireEvent;
import vigil.metric.Timestamp;

/// What waits for the raw writer's thread.
///
/// Thread rule: immutable; what it points to belongs to that thread.
sealed interface RawItem {
    /// A link heard or said something.
    ///
    /// @param before what of this link found no place in the queue before
    record Heard(RoomTape room, Reel reel, Missing before, WireEvent event) implements RawItem {}

    /// A session begins or goes on.
    record Begin(RoomTape room, String session) implements RawItem {}

    /// A device joins the room while a session runs.
    record Joined(RoomTape room, Reel reel, String session) implements RawItem {}

    /// A session is over.
    record End(RoomTape room, Timestamp at) implements RawItem {}
}
