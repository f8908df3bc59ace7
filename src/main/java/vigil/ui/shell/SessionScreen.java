package vigil.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.bedside.BedsideView;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.start.StartView;

/// One room: its bedside screen while a session runs, otherwise the sheet that starts one. It turns by itself when the
/// room's session begins or ends.
final class SessionScreen implements ConsoleScreen {
    private final Desk desk;
    private final StackPane root = new StackPane();
    private final BedsideView bedside;
    private final StartView start;
    private String room;

    SessionScreen(Desk desk) {
        this.desk = desk;
        bedside = new BedsideView(desk);
        start = new StartView(desk);
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
        if (root.getChildren().isEmpty() || !root.getChildren().getFirst().equals(wanted)) {
            root.getChildren().setAll(wanted);
        }
    }
}
