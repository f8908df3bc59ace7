package vigil.ui.wall;

import vigil.ui.control.Spot;

/// Where everything on a tile stands, px (ux 12.1 and 14). Tiles of one wall are all alike.
///
/// Thread rule: immutable.
///
/// @param cellsLeft the left edge of the first cell, and what lies right of the second
/// @param lineHeight of the alarm line at the foot
/// @param trend what of the course is drawn
/// @param small true if the alarm line has two short lines instead of long ones
record TileLayout(
        double width,
        double height,
        HeaderLayout header,
        double cellsLeft,
        double cellsGap,
        CellLayout cell,
        PressureLayout pressure,
        Spot trendSpot,
        Trend trend,
        double lineHeight,
        boolean small) {
    /// What a tile draws of the course so far.
    enum Trend {
        /// The session's chart, with its lanes, limits and labels.
        CHART,
        /// The small trend of all three.
        ALL,
        /// The same without pulse rate: too low for three.
        WITHOUT_PULSE
    }

    /// For one or two rooms: numbers that are read from the corridor, and the session's chart.
    static TileLayout large(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.large(width),
                8,
                12,
                CellLayout.beside(84, (width - 28) / 2, 212, 200, 16, 80, 22),
                PressureLayout.roomy(300, width - 18, 144, 150, 22),
                new Spot(12, 452, width - 24, height - 60 - 8 - 452),
                Trend.CHART,
                60,
                false);
    }

    /// For three or four rooms: as high as the common one and wider, so the numbers grow.
    static TileLayout broad(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.common(width),
                8,
                12,
                CellLayout.beside(66, (width - 28) / 2, 132, 150, 12, 108, 16),
                PressureLayout.roomy(202, width - 18, 96, 108, 18),
                new Spot(20, 304, width - 40, height - 64 - 304),
                Trend.ALL,
                60,
                false);
    }

    /// The design's tile.
    static TileLayout common(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.common(width),
                8,
                12,
                CellLayout.beside(66, (width - 28) / 2, 116, 118, 12, 108, 16),
                PressureLayout.roomy(186, width - 18, 88, 84, 18),
                new Spot(20, 280, width - 40, height - 64 - 280),
                Trend.ALL,
                60,
                false);
    }

    /// For seven or eight rooms.
    static TileLayout narrow(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.narrow(width),
                8,
                12,
                CellLayout.beside(66, (width - 28) / 2, 116, 92, 12, 92, 16),
                PressureLayout.narrow(186, width - 18, 88, 62),
                new Spot(20, 280, width - 40, height - 64 - 280),
                Trend.ALL,
                60,
                false);
    }

    /// For one or two rooms on a small screen.
    static TileLayout half(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.common(width),
                8,
                12,
                CellLayout.beside(68, (width - 28) / 2, 150, 144, 12, 60, 16),
                PressureLayout.roomy(226, width - 18, 104, 96, 18),
                new Spot(20, 344, width - 40, height - 64 - 344),
                Trend.ALL,
                60,
                false);
    }

    /// For up to six rooms on a small screen.
    static TileLayout small(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.small(width, true),
                6,
                8,
                CellLayout.beside(50, (width - 20) / 2, 76, 84, 8, 56, 14),
                PressureLayout.narrow(129, width - 12, 60, 60),
                new Spot(14, 194, width - 28, 40),
                Trend.WITHOUT_PULSE,
                56,
                true);
    }

    /// For seven or eight rooms on a small screen.
    static TileLayout smallest(double width, double height) {
        return new TileLayout(
                width,
                height,
                HeaderLayout.small(width, false),
                6,
                6,
                CellLayout.above(50, (width - 18) / 2, 78, 66),
                PressureLayout.above(131, width - 12, 64, 46),
                new Spot(12, 198, width - 24, 40),
                Trend.WITHOUT_PULSE,
                54,
                true);
    }

    double secondCellLeft() {
        return cellsLeft + cell.width() + cellsGap;
    }

    /// The foot, from side to side.
    Spot line() {
        return new Spot(0, height - lineHeight, width, lineHeight);
    }
}
