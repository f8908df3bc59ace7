/// The live state of one room: takes measurements and commands, runs alarms and schedule, emits events, publishes
/// snapshots. One thread owns a room; everyone else reads [RoomSnapshot]s.
@NullMarked
package vigil.monitor;

import org.jspecify.annotations.NullMarked;
