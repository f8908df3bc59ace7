package vigil.ui.wall;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;

/// One place on the wall: the running session's tile, or the empty room's. A tap anywhere opens the room.
final class RoomTile extends Pane {
    private final String room;
    private final Consumer<String> open;
    private final TileView running;
    private final EmptyTileView empty;
    private Optional<TileFace> shown = Optional.empty();
    private long drawn = Long.MIN_VALUE;

    RoomTile(String room, TileLayout layout, Desk desk, Consumer<String> open, Consumer<String> start) {
        this.room = room;
        this.open = open;
        running = new TileView(layout, desk);
        empty = new EmptyTileView(layout, () -> start.accept(room));
        Region focus = new Region();
        focus.getStyleClass().add("focus-frame");
        focus.setMouseTransparent(true);
        Spot whole = new Spot(0, 0, layout.width(), layout.height());
        whole.put(focus);
        whole.put(running);
        whole.put(empty);
        getChildren().addAll(running, empty, focus);
        getStyleClass().add("room-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
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

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.accept(room);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Shows the room; nothing happens if it looks as before.
    void show(TileFace face) {
        if (shown.filter(face::equals).isPresent()) {
            return;
        }
        shown = Optional.of(face);
        boolean runs = face.face().isMonitoring();
        if (running.isVisible() && !runs) {
            running.clear(face);
        }
        Words.visible(running, runs);
        Words.visible(empty, !runs);
        if (runs) {
            running.show(face);
        } else {
            empty.show(face.face());
        }
        setAccessibleText(SpokenTile.of(face));
    }

    /// True if the course was not drawn in that second yet.
    boolean isDue(long second) {
        return second != drawn;
    }

    /// Draws the course of a running session.
    void draw(Optional<Session> session, Timestamp now, long second) {
        drawn = second;
        session.filter(s -> running.isVisible()).ifPresent(s -> running.draw(s, now));
    }
}
