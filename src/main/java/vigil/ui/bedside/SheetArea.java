package vigil.ui.bedside;

/// Where sheets may rise in a composition, px.
///
/// @param margin around a sheet
/// @param head of the chart, which stays in sight
/// @param leastOfChart what peeps out less than this above a sheet is no chart
/// @param sideRight the right edge of a narrow sheet
// Requirement: UI-COVER-1
record SheetArea(
        double x,
        double y,
        double width,
        double height,
        double margin,
        double head,
        double leastOfChart,
        double sideRight) {
    /// Over the chart.
    static final SheetArea FULL = new SheetArea(512, 184, 1064, 736, 16, 56, 200, 1048);

    /// Over chart and rail; a narrow sheet leaves the rail free.
    static final SheetArea COMPACT = new SheetArea(368, 160, 896, 536, 0, 0, 140, 816);
}
