package vigil.ui.bedside;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmId;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.control.Presence;
import vigil.ui.face.AlarmLine;

/// What the bedside screen shows, without a node, and which alarm its band has in hand.
///
/// Thread rule: FX thread.
// Requirement: UI-ALARM-1
public final class BedsideViewModel {
    /// What the record calls a mark.
    private static final String MARK = "Mark";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable BedsideFace> face = new ReadOnlyObjectWrapper<>();
    private String room = "";
    private @Nullable AlarmId chosen;

    public BedsideViewModel(Desk desk) {
        this.desk = desk;
    }

    /// Turns to another room.
    public void open(String newRoom) {
        room = newRoom;
        chosen = null;
    }

    public String room() {
        return room;
    }

    /// Takes the newest snapshot as it looks at `now`.
    public void pulse(Timestamp now) {
        RoomSnapshot snapshot = desk.rooms().snapshot(room);
        BedsideFace next = BedsideFace.of(snapshot, chosen, desk.presets(), desk.time(), now);
        if (!next.equals(face.get())) {
            face.set(next);
        }
    }

    /// Everything that shows; null until the first pulse.
    public ReadOnlyObjectProperty<@Nullable BedsideFace> face() {
        return face.getReadOnlyProperty();
    }

    /// The alarm the band has in hand.
    public Optional<AlarmLine> shownAlarm() {
        return Optional.ofNullable(face.get()).flatMap(BedsideFace::alarm);
    }

    /// Takes the next (or, with -1, the one before) of several alarms in hand.
    public void turn(int by) {
        BedsideFace shown = face.get();
        if (shown != null && !shown.room().alarms().isEmpty()) {
            int count = shown.room().alarms().size();
            chosen = shown.room()
                    .alarms()
                    .get(Math.floorMod(shown.index() + by, count))
                    .id();
        }
    }

    /// Acknowledges the alarm in hand; nothing if there is none or it was seen before.
    public void acknowledge() {
        shownAlarm()
                .filter(a -> !a.look().acknowledged())
                .ifPresent(a -> ask(by -> new MonitorCommand.Acknowledge(a.id(), by)));
    }

    /// Pauses the alarm sound, or ends the pause.
    public void pressSound() {
        BedsideFace shown = face.get();
        if (shown == null) {
            return;
        }
        switch (shown.sound().state()) {
            case SOUNDING -> ask(MonitorCommand.PauseAudio::new);
            case PAUSED -> ask(MonitorCommand.EndAudioPause::new);
            case QUIET -> {}
        }
    }

    /// Writes a note; an empty one is nothing.
    public void note(String text) {
        if (!text.isBlank()) {
            ask(by -> new MonitorCommand.WriteNote(text.strip(), by));
        }
    }

    /// Calls the emergency; nothing while one runs. The room marks the moment and asks for a blood pressure.
    public void emergency() {
        BedsideFace shown = face.get();
        if (shown == null || shown.emergency().isEmpty()) {
            ask(by -> new MonitorCommand.CallEmergency(by, desk.attendance().signedIn()));
        }
    }

    /// Ends the emergency: the session goes on where it was called.
    public void endEmergency() {
        ask(MonitorCommand.EndEmergency::new);
    }

    /// Asks for a blood pressure now.
    public void startCuff() {
        ask(MonitorCommand.StartCuff::new);
    }

    /// Asks the cuff to stop.
    public void stopCuff() {
        ask(MonitorCommand.StopCuff::new);
    }

    /// Takes back what was recorded just now: a correction in the record, not a deletion (ux 8).
    ///
    /// @return false if it is so new that the touch may be the second half of the first
    boolean undo(Undo undo) {
        if (undo.ready()) {
            ask(by -> new MonitorCommand.Correct(undo.entry(), Optional.empty(), Optional.empty(), Undo.REASON, by));
        }
        return undo.ready();
    }

    /// Puts a mark into the record, or takes the newest back while it is new.
    void pressMark() {
        Optional<Undo> undo =
                Optional.ofNullable(face.get()).flatMap(f -> f.undos().mark());
        undo.ifPresentOrElse(this::undo, this::mark);
    }

    /// Puts a mark into the record.
    void mark() {
        ask(by -> new MonitorCommand.MarkEvent(MARK, by));
    }

    /// A touch on a level of MOAA/S: scores it, or takes it back while it is new.
    void pressSedation(int score) {
        Optional<Undo> undo = Optional.ofNullable(face.get())
                .flatMap(f -> f.undos().sedation())
                .filter(u -> u.isOf(score));
        undo.ifPresentOrElse(this::undo, () -> ask(by -> new MonitorCommand.ScoreSedation(score, by)));
    }

    /// True if somebody is signed in who can lock the console.
    boolean canLock() {
        return desk.attendance().presence().get() instanceof Presence.Working;
    }

    /// Asks anything of this room.
    public void ask(Function<String, MonitorCommand> request) {
        desk.ask(room, request);
    }
}
