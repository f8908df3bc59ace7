package vigil.app.clinic;

import vigil.device.simulated.SimulatedDose;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// Gives a simulated patient the dose that the session's log says was given, and passes the log on. In a room with real
/// devices nobody senses it.
///
/// @param recorder where the log goes
/// @param dose what the patient gets
record DoseFollower(SessionRecorder recorder, SimulatedDose dose) implements SessionRecorder {
    @Override
    public void append(SessionId session, SessionEntry entry) {
        recorder.append(session, entry);
        if (entry.event() instanceof SessionEvent.DoseStarted || entry.event() instanceof SessionEvent.DoseResumed) {
            dose.start(entry.at());
        } else if (entry.event() instanceof SessionEvent.DosePaused
                || entry.event() instanceof SessionEvent.DoseStopped
                || entry.event() instanceof SessionEvent.Ended) {
            dose.stop(entry.at());
        }
    }

    @Override
    public RecorderHealth health() {
        return recorder.health();
    }
}
