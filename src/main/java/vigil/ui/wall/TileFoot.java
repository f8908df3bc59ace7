package vigil.ui.wall;

import javafx.scene.layout.Region;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.FlashClock;
import vigil.ui.face.AlarmLine;

/// The alarm line at the foot of a tile, in the kind that the tile has place for.
///
/// Thread rule: FX thread.
sealed interface TileFoot {
    /// What stands at the foot.
    Region node();

    /// Shows one alarm.
    void show(AlarmLine line);

    /// Forgets the alarm that was shown.
    void clear();

    /// The line for this tile.
    static TileFoot of(TileLayout layout, FlashClock clock) {
        return layout.small() ? new Small(new SmallStrip(layout, clock)) : new Whole(new AlarmStrip(clock));
    }

    /// The line of the reference canvas.
    record Whole(AlarmStrip node) implements TileFoot {
        @Override
        public void show(AlarmLine line) {
            node.show(line);
        }

        @Override
        public void clear() {
            node.clear();
        }
    }

    /// The line of a small screen.
    record Small(SmallStrip node) implements TileFoot {
        @Override
        public void show(AlarmLine line) {
            node.show(line);
        }

        @Override
        public void clear() {
            node.clear();
        }
    }
}
