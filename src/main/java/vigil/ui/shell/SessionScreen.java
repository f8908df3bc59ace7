package vigil.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vigil.metric.Timestamp;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;

final class SessionScreen {
    private final StackPane root = new StackPane();
    private String room;

    SessionScreen(Desk desk) {
        room = desk.rooms().names().getFirst();
    }

    void open(String newRoom) {
        room = newRoom;
    }

    String room() {
        return room;
    }

    Region root() {
        return root;
    }

    void pulse(Timestamp now) {}

    List<Fact> facts() {
        return List.of();
    }
}
