package vigil.app.story;

import java.util.List;
import vigil.metric.Clock;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.SessionEntry;

/// The room in which a table of actions is played.
public interface Stage extends Clock {
    /// The room as it was last published.
    RoomSnapshot snapshot();

    /// Asks for something; once this has returned, the room's next round takes it.
    void submit(MonitorCommand command);

    /// What people wrote in the session so far, in order.
    List<SessionEntry> written();
}
