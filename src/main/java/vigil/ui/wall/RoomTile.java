package vigil.ui.wall;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;

/// One place on the wall: the running session's tile, or the empty room's. A tap anywhere opens the room.
final class RoomTile extends Pane {
    private final TileView running;
    private final EmptyTileView empty;

    RoomTile(String room, TileLayout layout, Desk desk, Consumer<String> open, Consumer<String> start) {
        running = new TileView(layout, desk);
        empty = new EmptyTileView(layout, () -> start.accept(room));
        Region focus = new Region();
        focus.getStyleClass().add("focus-frame");
        focus.setMouseTransparent(true);
        Place.at(focus, 0, 0, layout.width(), layout.height());
        for (Region part : new Region[] {running, empty}) {
            Place.size(part, layout.width(), layout.height());
        }
        getChildren().addAll(running, empty, focus);
        getStyleClass().add("room-tile");
        setFocusTraversable(true);
        setOnMouseClicked(e -> open.accept(room));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.accept(room);
                e.consume();
            }
        });
        setId("tile-" + room.replace(' ', '-'));
    }

    void show(RoomFace face, Optional<Session> session, Timestamp now) {
        if (running.isVisible() && !face.isMonitoring()) {
            running.clear(face, now);
        }
        Words.visible(running, face.isMonitoring());
        Words.visible(empty, !face.isMonitoring());
        if (face.isMonitoring()) {
            running.show(face, session, now);
        } else {
            empty.show(face);
        }
    }
}
