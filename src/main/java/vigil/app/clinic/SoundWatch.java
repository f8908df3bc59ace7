package vigil.app.clinic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AudibleSignal;
import vigil.alarm.EscalatedAlarm;
import vigil.annunciator.Annunciator;
import vigil.annunciator.AudioHealth;
import vigil.annunciator.SoundDevices;
import vigil.annunciator.SoundRequest;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.SoundSystem;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSnapshot;

/// Makes all rooms heard at the nurse station and in the rooms, and tells the rooms when somebody cannot hear them: a
/// HIGH visual alarm (clinical facts, 9.3).
final class SoundWatch implements AutoCloseable {
    private static final AlarmId LOST = AlarmId.of(AlarmCondition.AUDIO_LOST);

    /// Settings change once in months: every tenth second is soon enough for who waits at the command line.
    private static final int LOOKS_A_SETTING = 10;

    /// A block of sound lasts 20 ms: as for a monitor, 2 s without one is no delay any more.
    private static final Duration STANDS_STILL = Duration.ofSeconds(2);

    private final SoundSystem sound;
    private final Clinic clinic;
    private final Supplier<SoundSettings> settings;
    private String told = "";
    private int looks;

    /// @param settings what the clinic has set; asked on the thread that starts and looks
    SoundWatch(Clinic clinic, SoundDevices devices, Supplier<SoundSettings> settings, Clock clock) {
        this.clinic = clinic;
        this.settings = settings;
        this.sound = new SoundSystem(this::asked, devices, clock);
    }

    void start() {
        sound.adopt(settings.get(), clinic.names());
    }

    /// Compares what the rooms were told with how the sound is, and now and then takes changed settings into use; call
    /// it about once a second, always on the same thread.
    void look() {
        String cause = sound.trouble().orElse("");
        if (!cause.equals(told)) {
            told = cause;
            AlarmPriority priority = cause.isEmpty() ? null : AlarmPriority.HIGH;
            clinic.tellAll(new MonitorInput.FaultChanged(new AlarmInput.Fault(LOST, priority, cause)));
        }
        looks++;
        if (looks % LOOKS_A_SETTING == 0) {
            sound.adopt(settings.get(), clinic.names());
        }
    }

    /// Plays the HIGH burst once where this room is heard; any thread may call.
    ///
    /// @return why it cannot be heard, as a sentence; empty if it can
    Optional<String> test(String room) {
        return sound.test(room);
    }

    /// The sound as something that must live. A device that is gone or hangs is an alarm of its own, which starting the
    /// console again would not mend.
    Vital vital() {
        return now -> sound.annunciators().stream()
                .filter(a -> a.lastRound().isPresent())
                .flatMap(a -> standsStill(a, now).stream())
                .findFirst();
    }

    private static Optional<String> standsStill(Annunciator annunciator, Timestamp now) {
        if (!annunciator.isAlive()) {
            return Optional.of("the alarm sound has ended");
        }
        return annunciator.health() instanceof AudioHealth.Lost
                ? Optional.empty()
                : Vital.loop("the alarm sound", STANDS_STILL, annunciator::lastRound)
                        .standsStill(now);
    }

    @Override
    public void close() {
        sound.close();
    }

    private Map<String, SoundRequest> asked() {
        Map<String, SoundRequest> asked = new LinkedHashMap<>();
        clinic.names().forEach(room -> asked.put(room, request(clinic.snapshot(room))));
        return asked;
    }

    /// Louder only if one of the alarms that are heard is among those that nobody answered.
    private static SoundRequest request(RoomSnapshot room) {
        boolean louder = room.escalated().stream()
                .map(EscalatedAlarm::priority)
                .anyMatch(priority -> AudibleSignal.valueOf(priority.name()) == room.audible());
        return new SoundRequest(room.audible(), room.category(), louder);
    }
}
