package vigil.app.clinic;

import java.util.List;
import vigil.app.story.Stage;
import vigil.app.story.WrittenEntries;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.session.SessionEntry;

/// A room's rig as the stage of a table of actions: what people ask goes into the room, what was written is read back.
///
/// Thread rule: the thread that plays the actions.
///
/// @param entries what the room has written so far
public record RigStage(RoomRig rig, WrittenEntries entries, Clock clock) implements Stage {
    @Override
    public RoomSnapshot snapshot() {
        return rig.monitor().snapshot();
    }

    @Override
    public void submit(MonitorCommand command) {
        rig.submit(new MonitorInput.Commanded(command));
    }

    @Override
    public List<SessionEntry> written() {
        return entries.entries();
    }

    @Override
    public Timestamp now() {
        return clock.now();
    }
}
