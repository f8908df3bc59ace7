package vigil.ui.wall;

/// Where everything on a tile stands, px, for a number of rooms (ux 12.1). Tiles of one wall are all alike.
///
/// @param columns of the wall
/// @param cellsHeight height of the row of SpO2 and PR
/// @param numeral size of their digits
/// @param pressureY top of the NIBP row
/// @param pressureHeight its height
/// @param pressure size of its digits
/// @param trendY top of the trend
/// @param compact true for narrow tiles: short words, no ring
record TileLayout(
        int columns,
        double width,
        double height,
        double cellsHeight,
        double numeral,
        double pressureY,
        double pressureHeight,
        double pressure,
        double trendY,
        boolean compact) {
    static final double HEADER = 66;
    static final double LINE = 60;
    static final double MARGIN = 20;

    /// The layout for that many rooms.
    static TileLayout of(int rooms) {
        if (rooms <= 2) {
            return new TileLayout(2, 924, 876, 270, 250, 348, 190, 170, 552, false);
        }
        if (rooms <= 4) {
            return new TileLayout(2, 924, 432, 116, 118, 186, 88, 84, 280, false);
        }
        return rooms <= 6
                ? new TileLayout(3, 608, 432, 116, 118, 186, 88, 84, 280, false)
                : new TileLayout(4, 456, 432, 116, 92, 186, 88, 62, 280, true);
    }

    /// The left edge of tile `index` on the wall.
    double tileX(int index) {
        return 24 + (width + gap()) * (index % columns);
    }

    /// Its top edge, from under the top bar.
    double tileY(int index) {
        int row = index / columns;
        return 104 + (height + 12) * row;
    }

    private double gap() {
        return compact ? 16 : 24;
    }

    /// Two cells side by side, 12 apart, 8 from the tile's edge.
    double cellWidth() {
        return (width - 28) / 2;
    }

    double secondCellX() {
        return 8 + cellWidth() + 12;
    }

    double trendHeight() {
        return height - LINE - 4 - trendY;
    }

    double lineY() {
        return height - LINE;
    }
}
