package vigil.ui.wall;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vigil.alarm.AudibleSignal;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.face.RoomFace;
import vigil.ui.face.SoundFace;
import vigil.ui.face.WallBand;

/// What the wall shows, without a node: each room's face, the band over all of them, and the sound.
///
/// Thread rule: FX thread.
public final class WallViewModel {
    private final Desk desk;
    private final List<String> names;
    private final ObservableList<RoomFace> rooms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<WallBand> band = new ReadOnlyObjectWrapper<>(new WallBand(List.of()));
    private final ReadOnlyObjectWrapper<SoundFace> sound =
            new ReadOnlyObjectWrapper<>(SoundFace.of(List.of(), new Timestamp(0, 0)));
    private final ReadOnlyIntegerWrapper sessions = new ReadOnlyIntegerWrapper();

    public WallViewModel(Desk desk) {
        this.desk = desk;
        this.names = desk.rooms().names();
    }

    /// Takes the newest snapshots as they look at `now`.
    public void pulse(Timestamp now) {
        List<RoomSnapshot> snapshots = snapshots();
        for (int i = 0; i < snapshots.size(); i++) {
            RoomFace face = RoomFace.of(snapshots.get(i), desk.time(), now);
            if (i == rooms.size()) {
                rooms.add(face);
            } else if (!rooms.get(i).equals(face)) {
                rooms.set(i, face);
            }
        }
        band.set(WallBand.of(rooms));
        sound.set(SoundFace.of(snapshots, now));
        sessions.set((int) rooms.stream().filter(RoomFace::isMonitoring).count());
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
    public ObservableList<RoomFace> rooms() {
        return FXCollections.unmodifiableObservableList(rooms);
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
