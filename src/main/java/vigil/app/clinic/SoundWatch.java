package vigil.app.clinic;

import java.util.Comparator;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EscalationStep;
import vigil.annunciator.Annunciator;
import vigil.annunciator.AudioHealth;
import vigil.annunciator.JavaSoundOutput;
import vigil.annunciator.SoundRequest;
import vigil.metric.Clock;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;

/// Makes all rooms heard through one loudspeaker, and tells the rooms when nobody can hear it: a HIGH visual
/// alarm (clinical facts, 9.3).
final class SoundWatch implements AutoCloseable {
    private static final AlarmId LOST = AlarmId.of(AlarmCondition.AUDIO_LOST);

    private final Annunciator annunciator;
    private final Clinic clinic;
    private boolean told;

    SoundWatch(Clinic clinic, Clock clock) {
        this.clinic = clinic;
        this.annunciator = new Annunciator(this::loudest, new JavaSoundOutput(), clock);
    }

    void start() {
        annunciator.start();
    }

    /// Compares what the rooms were told with how the sound is; call it about once a second, always on the same thread.
    void look() {
        boolean lost = annunciator.health() instanceof AudioHealth.Lost;
        if (lost != told) {
            told = lost;
            String cause = annunciator.health() instanceof AudioHealth.Lost l ? l.sentence() : "";
            AlarmPriority priority = lost ? AlarmPriority.HIGH : null;
            clinic.tellAll(new MonitorInput.FaultChanged(new AlarmInput.Fault(LOST, priority, cause)));
        }
    }

    /// The sound as something that must live. A device that is gone or stuck is an alarm of its own, and starting the
    /// console again would not mend it: only the thread counts.
    Vital vital() {
        return Vital.thread("the alarm sound", annunciator::isAlive);
    }

    @Override
    public void close() {
        annunciator.close();
    }

    private SoundRequest loudest() {
        return clinic.names().stream()
                .map(clinic::snapshot)
                .map(SoundWatch::request)
                .max(Comparator.comparing(SoundRequest::signal))
                .orElse(SoundRequest.NONE);
    }

    private static SoundRequest request(RoomSnapshot room) {
        boolean louder = room.escalated().stream().anyMatch(e -> e.step().compareTo(EscalationStep.LOUDER) >= 0);
        return new SoundRequest(room.audible(), room.category(), louder);
    }
}
