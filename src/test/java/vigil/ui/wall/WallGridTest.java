package vigil.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.ui.control.Composition;
import vigil.ui.control.Spot;

/// Where the tiles stand for each number of rooms on each canvas (ux 12.1 and 14).
class WallGridTest {
    private static final double WIDE = Composition.WIDEST;

    @ParameterizedTest
    @CsvSource({"2, 924, 876, 24", "4, 924, 432, 24", "6, 608, 432, 24", "8, 456, 432, 16"})
    void theReferenceCanvasHasTheDesignsTiles(int rooms, double width, double height, double gap) {
        WallGrid grid = WallGrid.of(rooms, Composition.FULL, 1920);

        assertEquals(new Spot(24, 104, width, height), grid.tile(0));
        assertEquals(24 + width + gap, grid.tile(1).x());
    }

    @Test
    void theSecondRowOfSixRoomsStands444PixelsBelowTheFirst() {
        WallGrid grid = WallGrid.of(6, Composition.FULL, 1920);

        assertEquals(new Spot(24 + 632, 104 + 444, 608, 432), grid.tile(4));
    }

    @Test
    void aSmallScreenHasThreeByTwoTilesOf400By296() {
        WallGrid grid = WallGrid.of(6, Composition.COMPACT, 1280);

        assertEquals(400, grid.tile().width());
        assertEquals(296, grid.tile().height());
        assertEquals(84, grid.tile().cell().digits());
        assertEquals(60, grid.tile().pressure().digits());
        assertEquals(40, grid.tile().trendSpot().height());
        assertEquals(TileLayout.Trend.WITHOUT_PULSE, grid.tile().trend());
    }

    @Test
    void anUltraWideWallHasAFifthColumnForTenRooms() {
        assertEquals(5, WallGrid.of(10, Composition.FULL, WIDE).columns());
        assertEquals(8, WallGrid.of(10, Composition.FULL, 1920).tiles());
    }

    @Test
    void nothingOnTheWallTouchesAnythingElseAndAllOfItIsInside() {
        for (int rooms = 1; rooms <= 8; rooms++) {
            check(rooms, Composition.FULL, 1920);
            check(rooms, Composition.FULL, WIDE);
            check(rooms, Composition.COMPACT, 1280);
        }
        check(10, Composition.FULL, WIDE);
    }

    @Test
    void thePartsOfATileKeepTheirDistanceAndAreInside() {
        for (int rooms = 1; rooms <= 8; rooms++) {
            parts(WallGrid.of(rooms, Composition.FULL, 1920).tile());
            parts(WallGrid.of(rooms, Composition.FULL, WIDE).tile());
            parts(WallGrid.of(rooms, Composition.COMPACT, 1280).tile());
        }
    }

    private static void check(int rooms, Composition composition, double width) {
        WallGrid grid = WallGrid.of(rooms, composition, width);
        List<Spot> spots = new ArrayList<>(List.of(grid.band(), grid.others(), grid.sound()));
        for (int i = 0; i < rooms; i++) {
            spots.add(grid.tile(i));
        }
        String wall = rooms + " rooms, " + composition + ", " + width;
        for (int i = 0; i < spots.size(); i++) {
            Spot a = spots.get(i);
            assertTrue(a.x() >= 24 && a.right() <= width - 24 && a.y() >= 0, wall + ": " + a);
            assertTrue(a.y() + a.height() <= composition.stageHeight(), wall + ": " + a);
            for (Spot b : spots.subList(i + 1, spots.size())) {
                assertFalse(near(a, b), wall + ": " + a + " and " + b);
            }
        }
    }

    private static boolean near(Spot a, Spot b) {
        return a.x() < b.right() + 8
                && b.x() < a.right() + 8
                && a.y() < b.y() + b.height() + 8
                && b.y() < a.y() + a.height() + 8;
    }

    private static void parts(TileLayout tile) {
        double header = tile.header().height();
        double cells = tile.cell().top() + tile.cell().height();
        double pressure = tile.pressure().top() + tile.pressure().height();
        assertTrue(header <= tile.cell().top(), tile.toString());
        assertTrue(cells <= tile.pressure().top(), tile.toString());
        assertTrue(pressure <= tile.trendSpot().y(), tile.toString());
        assertTrue(
                tile.trendSpot().y() + tile.trendSpot().height() <= tile.line().y(), tile.toString());
        assertTrue(tile.secondCellLeft() + tile.cell().width() <= tile.width(), tile.toString());
        assertTrue(tile.pressure().width() <= tile.width(), tile.toString());
    }
}
