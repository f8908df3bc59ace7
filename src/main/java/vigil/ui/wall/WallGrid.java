package vigil.ui.wall;

import vigil.ui.control.Composition;
import vigil.ui.control.Spot;

/// Where everything on the wall stands for a number of rooms, px from under the top bar (ux 12.1 and 14).
///
/// Thread rule: immutable.
///
/// @param tiles how many it has place for
/// @param left the left edge of the first column
/// @param top the top of the first row
record WallGrid(
        int tiles,
        int columns,
        double left,
        double top,
        double gap,
        double row,
        TileLayout tile,
        Spot band,
        Spot others,
        Spot sound) {
    /// Rooms a wall has tiles for; an ultra-wide one has a fifth column.
    static final int MOST = 8;

    private static final int MOST_WIDE = 10;
    private static final double MARGIN = 24;
    private static final double HIGH = 432;
    private static final double LOW = 296;
    private static final double FIRST = 104;
    private static final double ROW_GAP = 12;

    /// The grid for that many rooms.
    ///
    /// @param width of the canvas, px; wider than the composition's own on an ultra-wide window
    static WallGrid of(int rooms, Composition composition, double width) {
        return switch (composition) {
            case FULL -> full(rooms, width);
            case COMPACT -> compact(rooms, width);
        };
    }

    private static WallGrid full(int rooms, double width) {
        boolean wide = width > Composition.FULL.width();
        int columns = columns(rooms, wide);
        double others = wide ? 440 : 296;
        double gap = columns == 4 && !wide ? 16 : 24;
        double fits = (width - 2 * MARGIN - (columns - 1) * gap) / columns;
        boolean high = rooms <= 2;
        double tile = high && !wide ? 924 : Math.floor(fits);
        double left = rooms == 1 ? (width - tile) / 2 : MARGIN;
        double height = high ? 2 * HIGH + ROW_GAP : HIGH;
        return new WallGrid(
                wide ? MOST_WIDE : MOST,
                columns,
                left,
                FIRST,
                gap,
                height + ROW_GAP,
                tile(rooms, tile, height),
                new Spot(MARGIN, 16, width - 384 - others, 72),
                new Spot(width - 344 - others, 16, others, 72),
                new Spot(width - 328, 16, 304, 72));
    }

    private static int columns(int rooms, boolean wide) {
        if (rooms <= 4) {
            return 2;
        }
        if (rooms <= 6) {
            return 3;
        }
        return wide && rooms > 8 ? 5 : 4;
    }

    private static TileLayout tile(int rooms, double width, double height) {
        if (rooms <= 2) {
            return TileLayout.large(width, height);
        }
        if (width >= 750) {
            return TileLayout.broad(width, height);
        }
        return width >= 560 ? TileLayout.common(width, height) : TileLayout.narrow(width, height);
    }

    private static WallGrid compact(int rooms, double width) {
        int columns = rooms <= 4 ? 2 : rooms <= 6 ? 3 : 4;
        double gap = columns == 4 ? 12 : 16;
        double tile = Math.floor((width - 2 * MARGIN - (columns - 1) * gap) / columns);
        double height = rooms <= 2 ? 2 * LOW + ROW_GAP : LOW;
        return new WallGrid(
                MOST,
                columns,
                rooms == 1 ? (width - tile) / 2 : MARGIN,
                92,
                gap,
                height + ROW_GAP,
                smallTile(rooms, tile, height),
                new Spot(MARGIN, 10, 748, 72),
                new Spot(MARGIN + 764, 10, 188, 72),
                new Spot(MARGIN + 968, 10, 264, 72));
    }

    private static TileLayout smallTile(int rooms, double width, double height) {
        if (rooms <= 2) {
            return TileLayout.half(width, height);
        }
        return rooms <= 6 ? TileLayout.small(width, height) : TileLayout.smallest(width, height);
    }

    /// Where tile `index` stands.
    Spot tile(int index) {
        double x = left + (tile.width() + gap) * (index % columns);
        double y = top + row * (index / columns);
        return new Spot(x, y, tile.width(), tile.height());
    }
}
