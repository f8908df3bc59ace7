package vigil.app.pose;

import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.monitor.MonitorInput;

/// What can be wrong with the console itself.
final class Troubles {
    /// No loudspeaker answers.
    static final MonitorInput NO_SOUND = new MonitorInput.FaultChanged(
            new AlarmInput.Fault(AlarmId.of(AlarmCondition.AUDIO_LOST), AlarmPriority.HIGH, "no loudspeaker answers"));

    private Troubles() {}
}
