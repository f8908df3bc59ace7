package vigil.app.command;

import java.util.List;
import vigil.app.clinic.RoomRig;
import vigil.app.story.Stage;
import vigil.app.story.WrittenEntries;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;
import vigil.session.SessionEntry;

/// A watched room as the stage of a table of actions.
record RigStage(RoomRig rig, WrittenEntries entries, Clock clock) implements Stage {
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
