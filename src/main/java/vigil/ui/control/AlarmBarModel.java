package vigil.ui.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.face.AlarmBarFace;
import vigil.ui.face.AlarmLine;

/// Which alarm of a room an [AlarmBar] has in hand, and what can be done about it. It holds no node.
///
/// Thread rule: FX thread.
public final class AlarmBarModel {
    private final Desk desk;
    private String room = "";
    private @Nullable AlarmId chosen;
    private @Nullable AlarmBarFace face;

    public AlarmBarModel(Desk desk) {
        this.desk = desk;
    }

    /// Turns to another room.
    public void open(String newRoom) {
        room = newRoom;
        chosen = null;
        face = null;
    }

    /// The newest state as it looks at `now`.
    public AlarmBarFace pulse(Timestamp now) {
        AlarmBarFace next = AlarmBarFace.of(desk.rooms().snapshot(room), chosen, desk.time(), now);
        face = next;
        return next;
    }

    /// Acknowledges the alarm in hand; nothing if there is none or it was seen before.
    public void acknowledge() {
        shown().filter(a -> !a.look().acknowledged())
                .ifPresent(a -> desk.ask(room, by -> new MonitorCommand.Acknowledge(a.id(), by)));
    }

    /// Pauses the alarm sound, or ends the pause.
    public void pressSound() {
        AlarmBarFace shown = face;
        if (shown == null) {
            return;
        }
        switch (shown.sound().state()) {
            case SOUNDING -> desk.ask(room, MonitorCommand.PauseAudio::new);
            case PAUSED -> desk.ask(room, MonitorCommand.EndAudioPause::new);
            case QUIET -> {}
        }
    }

    /// Takes the next (or, with -1, the one before) of several alarms in hand.
    public void turn(int by) {
        AlarmBarFace shown = face;
        if (shown != null && !shown.alarms().isEmpty()) {
            int count = shown.alarms().size();
            chosen =
                    shown.alarms().get(Math.floorMod(shown.index() + by, count)).id();
        }
    }

    private Optional<AlarmLine> shown() {
        return Optional.ofNullable(face).flatMap(AlarmBarFace::alarm);
    }
}
