package vigil.app.story;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;

/// Plays a table of actions in a running session: one after the other, each at its time or as soon after it as the one
/// before was answered. What is refused is told, and the next is done all the same.
///
/// Confined to one thread; others may add to the queue if it allows that.
public final class ActionPlayer {
    private final Queue<Act> acts;
    private final Stage stage;
    private final Optional<Attendant> attendant;
    private final Consumer<String> told;
    private String place = "";
    private @Nullable Timestamp asked;

    /// @param acts what is to be done, in order of time
    /// @param attendant who acknowledges alarms meanwhile; empty if nobody does
    /// @param told is given a sentence for each action that was refused, or done otherwise than asked
    public ActionPlayer(Queue<Act> acts, Stage stage, Optional<Attendant> attendant, Consumer<String> told) {
        this.acts = acts;
        this.stage = stage;
        this.attendant = attendant;
        this.told = told;
    }

    /// Leaves out what was done before the console stopped.
    ///
    /// @param lasted how long the session had lasted then
    public void goOnAfter(Duration lasted) {
        acts.removeIf(act -> act.at().compareTo(lasted) <= 0);
    }

    /// Does the next thing if it is time for it. Call it often.
    public void step() {
        RoomSnapshot room = stage.snapshot();
        if (isWaiting(room) || room.session().isEmpty()) {
            return;
        }
        Session session = room.session().get();
        Act next = acts.peek();
        if (session.isEnded()) {
            return;
        }
        if (next == null || stage.now().isBefore(session.began().plus(next.at()))) {
            attend(room);
            return;
        }
        acts.remove();
        place = next.place();
        try {
            Scene scene = new Scene(session, room.alarms(), stage.written(), stage.now());
            if (next.deed().isNeeded(scene)) {
                ask(next.deed().command(scene));
            }
        } catch (IllegalArgumentException e) {
            told.accept(place + ": " + e.getMessage());
        }
    }

    private void attend(RoomSnapshot room) {
        attendant.flatMap(a -> a.due(stage.now(), room).stream().findFirst()).ifPresent(command -> {
            place = "attendant";
            ask(command);
        });
    }

    private void ask(MonitorCommand command) {
        stage.submit(command);
        // Stamped after the room has it: a picture of the room that is younger shows what came of it.
        asked = stage.now();
    }

    /// True once everything was done and answered.
    public boolean isDone() {
        return acts.isEmpty() && !isWaiting(stage.snapshot());
    }

    private boolean isWaiting(RoomSnapshot room) {
        Timestamp since = asked;
        if (since == null) {
            return false;
        }
        if (!since.isBefore(room.at())) {
            return true;
        }
        asked = null;
        if (!room.lastRefusal().isEmpty()) {
            told.accept(place + ": " + room.lastRefusal());
        }
        return false;
    }
}
