package vigil.app.day;

import vigil.metric.Clock;
import vigil.session.RecorderHealth;
import vigil.session.SessionEntry;
import vigil.session.SessionId;
import vigil.session.SessionRecorder;

/// The real record of a day that goes by faster than any disk writes: what was handed to it counts as saved just now on
/// the day's clock. A failure stays one.
///
/// @param real where all goes
/// @param clock the day's
record UnhurriedRecorder(SessionRecorder real, Clock clock) implements SessionRecorder {
    @Override
    public void append(SessionId session, SessionEntry entry) {
        real.append(session, entry);
    }

    @Override
    public RecorderHealth health() {
        RecorderHealth health = real.health();
        return new RecorderHealth(
                health.failing(), health.reason(), health.waiting(), clock.now().monoNanos());
    }
}
