package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.RoomFace;

/// All rooms at one glance (ux 12.1). Tiles keep the site's order and their places whatever happens.
///
/// Thread rule: FX thread.
public final class WallView implements ConsoleScreen {
    /// Rooms a wall has tiles for; a clinic with more would need a second display.
    private static final int MOST = 8;

    private final Pane root = new Pane();
    private final WallViewModel model;
    private final WallBandView band;
    private final OtherAlarms others = new OtherAlarms();
    private final SoundPanel sound;
    private final List<RoomTile> tiles = new ArrayList<>();
    private final Desk desk;
    private Timestamp now = new Timestamp(0, 0);

    /// @param open opens a room's bedside screen
    /// @param start begins a session in a room
    public WallView(Desk desk, Consumer<String> open, Consumer<String> start) {
        this.desk = desk;
        model = new WallViewModel(desk);
        root.getStyleClass().add("wall");
        band = new WallBandView(desk.flash(), open);
        sound = new SoundPanel(this::pressSound);
        root.getChildren()
                .addAll(
                        Place.at(band, 24, 16, 1240, 72),
                        Place.at(others, 1280, 16, 296, 72),
                        Place.at(sound, 1592, 16, 304, 72));
        addTiles(desk.rooms().names(), open, start);
    }

    private void addTiles(List<String> names, Consumer<String> open, Consumer<String> start) {
        TileLayout layout = TileLayout.of(names.size());
        for (int i = 0; i < Math.min(MOST, names.size()); i++) {
            RoomTile tile = new RoomTile(names.get(i), layout, desk, open, start);
            Place.at(tile, layout.tileX(i), layout.tileY(i), layout.width(), layout.height());
            tiles.add(tile);
        }
        root.getChildren().addAll(tiles);
        if (names.isEmpty()) {
            Words.at(root, "body-l ink2", 24, 400, 1872, 60, Pos.CENTER)
                    .setText("No rooms yet. A technician adds them under Devices (Ctrl+4).");
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp moment) {
        now = moment;
        model.pulse(moment);
        band.show(model.band().get(), model.sessions().get());
        others.show(model.band().get());
        sound.show(model.sound().get());
        List<RoomFace> faces = model.rooms();
        for (int i = 0; i < tiles.size(); i++) {
            RoomFace face = faces.get(i);
            tiles.get(i).show(face, desk.rooms().snapshot(face.room()).session(), moment);
        }
    }

    /// Pauses the alarm sound, or ends the pause (F3).
    public void pressSound() {
        model.pressSound();
    }

    @Override
    public List<Fact> facts() {
        return WallFacts.of(desk, now);
    }
}
