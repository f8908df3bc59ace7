package vigil.ui.wall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.face.LastLook;
import vigil.ui.face.RoomFace;
import vigil.ui.face.SoundFace;
import vigil.ui.face.WallBand;

/// What the wall shows, without a node: each room's face, the band over all of them, and the sound.
///
/// Thread rule: FX thread.
public final class WallViewModel {
    /// The words of one room after the other, not all in one frame.
    private static final Duration EACH = Duration.ofMillis(12);

    private final Desk desk;
    private final List<String> names;
    private final List<Seen> seen = new ArrayList<>();
    private final ReadOnlyObjectWrapper<WallBand> band = new ReadOnlyObjectWrapper<>(new WallBand(List.of()));
    private final ReadOnlyObjectWrapper<SoundFace> sound =
            new ReadOnlyObjectWrapper<>(SoundFace.of(List.of(), new Timestamp(0, 0)));
    private final ReadOnlyIntegerWrapper sessions = new ReadOnlyIntegerWrapper();

    /// A room as it was last looked at.
    private record Seen(LastLook look, TileFace tile) {}

    public WallViewModel(Desk desk) {
        this.desk = desk;
        this.names = desk.rooms().names();
    }

    /// Takes the newest snapshots as they look at `now`. Nothing changes between two snapshots but ages: those are
    /// written anew ten times a second.
    public void pulse(Timestamp now) {
        List<RoomSnapshot> snapshots = snapshots();
        boolean changed = false;
        for (int i = 0; i < snapshots.size(); i++) {
            RoomSnapshot room = snapshots.get(i);
            if (i == seen.size()) {
                LastLook look = new LastLook(EACH.multipliedBy(i));
                seen.add(new Seen(look, TileFace.of(room, desk.time(), now)));
                changed = look.isOver(room, now);
            } else if (seen.get(i).look().isOver(room, now)) {
                seen.set(i, new Seen(seen.get(i).look(), TileFace.of(room, desk.time(), now)));
                changed = true;
            }
        }
        if (changed) {
            band.set(WallBand.of(rooms()));
            sound.set(SoundFace.of(snapshots, now));
            sessions.set(
                    (int) snapshots.stream().filter(RoomSnapshot::isMonitoring).count());
        }
    }

    /// Pauses the sound of every room that sounds; while a pause runs and nothing sounds, ends it.
    public void pressSound() {
        List<RoomSnapshot> snapshots = snapshots();
        List<RoomSnapshot> sounding = snapshots.stream()
                .filter(r -> r.audible().compareTo(AudibleSignal.PAUSED) > 0)
                .toList();
        if (sounding.isEmpty()) {
            snapshots.stream()
                    .filter(r -> r.audible() == AudibleSignal.PAUSED)
                    .forEach(r -> desk.ask(r.room(), MonitorCommand.EndAudioPause::new));
        } else {
            sounding.forEach(r -> desk.ask(r.room(), MonitorCommand.PauseAudio::new));
        }
    }

    /// The rooms' faces in the site's order; alarms never re-sort them.
    public List<RoomFace> rooms() {
        return seen.stream().map(s -> s.tile().face()).toList();
    }

    /// The same with what only the wall says of them.
    List<TileFace> tiles() {
        return seen.stream().map(Seen::tile).toList();
    }

    public ReadOnlyObjectProperty<WallBand> band() {
        return band.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SoundFace> sound() {
        return sound.getReadOnlyProperty();
    }

    /// How many sessions run.
    public ReadOnlyIntegerProperty sessions() {
        return sessions.getReadOnlyProperty();
    }

    private List<RoomSnapshot> snapshots() {
        return names.stream().map(desk.rooms()::snapshot).toList();
    }
}
