package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Spot;
import vigil.ui.language.Texts;

/// All rooms at one glance (ux 12.1). Tiles keep the site's order and their places whatever happens.
///
/// Thread rule: FX thread.
public final class WallView implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(WallView.class);
    /// The courses are drawn this far from one another: no frame pays for all of them.
    private static final long SLOT_NANOS = 100_000_000L;

    private final Pane root = new Pane();
    private final Pane field = new Pane();
    private final Scale narrow = new Scale(1, 1, 0, 0);
    private final Desk desk;
    private final WallViewModel model;
    private final Consumer<String> open;
    private final Consumer<String> start;
    private Canvas canvas = new Canvas(Composition.FULL, Composition.FULL.width());
    private Optional<Built> built = Optional.empty();
    private final List<RoomTile> tiles = new ArrayList<>();
    private WallFacts facts = new WallFacts(false);
    private Timestamp now = new Timestamp(0, 0);

    /// What the wall is laid out for.
    private record Canvas(Composition composition, double width) {}

    /// The parts above the tiles, as they stand on one canvas.
    private record Built(Canvas canvas, WallBandView band, OtherAlarms others, SoundPanel sound) {}

    /// @param open opens a room's bedside screen
    /// @param start begins a session in a room
    public WallView(Desk desk, Consumer<String> open, Consumer<String> start) {
        this.desk = desk;
        this.open = open;
        this.start = start;
        model = new WallViewModel(desk);
        root.getStyleClass().add("wall");
        field.setPickOnBounds(false);
        field.getTransforms().add(narrow);
        build();
    }

    /// Draws the tiles smaller, to leave place at their right for a sheet; alarm band and pause stay as they are.
    ///
    /// @param share of the width that the tiles keep
    public void narrow(double share) {
        narrow.setX(share);
        narrow.setY(share);
    }

    @Override
    public boolean compose(Composition composition) {
        canvas = new Canvas(composition, composition.width());
        if (composition != Composition.FULL) {
            build(); // for FULL the width is still to come
        }
        return true;
    }

    @Override
    public double widen(double width) {
        canvas = new Canvas(canvas.composition(), width);
        build();
        return width;
    }

    private void build() {
        if (built.map(Built::canvas).filter(canvas::equals).isPresent()) {
            return;
        }
        List<String> names = desk.rooms().names();
        WallGrid grid = WallGrid.of(names.size(), canvas.composition(), canvas.width());
        WallBandView band = new WallBandView(grid.band(), desk.flash(), open);
        OtherAlarms others = new OtherAlarms(grid.others());
        SoundPanel sound = new SoundPanel(grid.sound(), this::pressSound);
        built = Optional.of(new Built(canvas, band, others, sound));
        root.getChildren().setAll(band, others, sound, field);
        narrow.setPivotY(grid.top());
        tiles.clear();
        for (int i = 0; i < Math.min(grid.tiles(), names.size()); i++) {
            RoomTile tile = new RoomTile(names.get(i), grid.tile(), desk, open, start);
            grid.tile(i).put(tile);
            tiles.add(tile);
        }
        field.getChildren().setAll(tiles);
        facts = new WallFacts(canvas.composition() == Composition.COMPACT);
        facts.untiled(names.size() - tiles.size());
        if (names.isEmpty()) {
            new FittedWords(
                            root,
                            new Spot(24, canvas.composition().stageHeight() / 2 - 60, canvas.width() - 48, 60),
                            Lettering.regular(20),
                            HPos.CENTER)
                    .say("ink2", TEXTS.say("wall.none"));
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp moment) {
        boolean again = moment.equals(now);
        now = moment;
        model.pulse(moment);
        built.ifPresent(parts -> {
            parts.band().show(model.band().get(), model.sessions().get());
            parts.others().show(model.band().get());
            parts.sound().show(model.sound().get());
        });
        List<TileFace> faces = model.tiles();
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(faces.get(i));
        }
        draw(moment, again);
    }

    /// Draws each tile's course once a second, each at a time of its own; all of them when the same moment is shown
    /// again, because then something about the screen has changed.
    private void draw(Timestamp moment, boolean again) {
        for (int i = 0; i < tiles.size(); i++) {
            long second = Math.floorDiv(moment.monoNanos() - i * SLOT_NANOS, 1_000_000_000L);
            if (tiles.get(i).isDue(second) || again) {
                tiles.get(i).draw(desk.rooms().snapshot(faceOf(i)).session(), moment, second);
            }
        }
    }

    private String faceOf(int index) {
        return model.tiles().get(index).face().room();
    }

    /// Pauses the alarm sound, or ends the pause (F3).
    public void pressSound() {
        model.pressSound();
    }

    @Override
    public List<Fact> facts() {
        return facts.of(desk, now);
    }
}
