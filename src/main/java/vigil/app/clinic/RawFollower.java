package vigil.app.clinic;

import vigil.device.recorded.RoomCapture;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// Tells the raw capture which session runs in its room, as the session's log says, and passes the log on.
///
/// @param recorder where the log goes
/// @param raw where the room's raw bytes go
record RawFollower(SessionRecorder recorder, RoomCapture raw) implements SessionRecorder {
    @Override
    public void append(SessionId session, SessionEntry entry) {
        recorder.append(session, entry);
        if (entry.event() instanceof SessionEvent.Started || entry.event() instanceof SessionEvent.Restored) {
            raw.begin(session.value());
        } else if (entry.event() instanceof SessionEvent.Ended) {
            raw.end(entry.at());
        }
    }

    @Override
    public RecorderHealth health() {
        return recorder.health();
    }
}
