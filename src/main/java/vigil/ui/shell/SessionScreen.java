package vigil.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.bedside.BedsideView;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Place;
import vigil.ui.face.Elsewhere;
import vigil.ui.start.StartOffers;
import vigil.ui.start.StartView;

/// One room: its bedside screen while a session runs, otherwise the sheet that starts one. It turns by itself when the
/// room's session begins or ends.
final class SessionScreen implements ConsoleScreen {
    private final Desk desk;
    private final StackPane screen = new StackPane();
    private final ElsewhereStrip elsewhere;
    private final Pane root = new Pane();
    private final BedsideView bedside;
    private final StartView start;
    private String room;

    /// @param opener turns to another room
    SessionScreen(Desk desk, StartOffers offers, Consumer<String> opener) {
        this.desk = desk;
        elsewhere = Place.size(new ElsewhereStrip(desk.flash(), opener), ElsewhereStrip.WIDTH, ElsewhereStrip.HEIGHT);
        root.getChildren().addAll(Place.at(screen, 0, 0, CanvasPane.WIDTH, 984), elsewhere);
        bedside = new BedsideView(desk, offers.sound());
        start = new StartView(desk, offers);
        room = desk.rooms().names().isEmpty() ? "" : desk.rooms().names().getFirst();
        if (!room.isEmpty()) {
            open(room);
        }
    }

    void open(String newRoom) {
        room = newRoom;
        bedside.open(newRoom);
        start.open(newRoom);
        turn();
    }

    String room() {
        return room;
    }

    /// True while the room's session runs.
    boolean isBedside() {
        return !room.isEmpty() && desk.rooms().snapshot(room).isMonitoring();
    }

    /// Does what still waits for a session to begin; called once a frame, whichever screen shows.
    void settle() {
        start.settle();
    }

    BedsideKeys keys() {
        return bedside.keys();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {
        if (!room.isEmpty()) {
            turn();
            shown().pulse(now);
            List<RoomSnapshot> rooms =
                    desk.rooms().names().stream().map(desk.rooms()::snapshot).toList();
            elsewhere.show(Elsewhere.of(rooms, room, desk.time(), now));
        }
    }

    @Override
    public List<Fact> facts() {
        return room.isEmpty() ? List.of() : shown().facts();
    }

    private ConsoleScreen shown() {
        return isBedside() ? bedside : start;
    }

    private void turn() {
        Region wanted = shown().root();
        if (screen.getChildren().isEmpty() || !screen.getChildren().getFirst().equals(wanted)) {
            screen.getChildren().setAll(wanted);
        }
        // Over the head of the chart, or beside the title of the start sheet.
        elsewhere.relocate(isBedside() ? 512 : 832, isBedside() ? 184 : 12);
    }
}
