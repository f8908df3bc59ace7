package vigil.ui.wall;

import java.time.ZoneId;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.chart.SessionChart;
import vigil.ui.chart.TileTrend;

/// The course of a session on its tile: the small trend, or where a tile is large the session's chart.
///
/// Thread rule: FX thread.
sealed interface TileCourse {
    /// What is drawn.
    Region node();

    /// Draws the session as it stands at `now`.
    void show(Session session, Timestamp now);

    /// Shows nothing.
    void clear();

    /// True if the word SIMULATION is not part of the drawing.
    boolean leavesWordToTile();

    /// The drawing of that kind.
    static TileCourse of(TileLayout.Trend kind, ZoneId zone) {
        return switch (kind) {
            case CHART -> chart(zone);
            case ALL -> new Trend(new TileTrend());
            case WITHOUT_PULSE -> new Trend(TileTrend.withoutPulse());
        };
    }

    private static TileCourse chart(ZoneId zone) {
        SessionChart chart = SessionChart.live();
        chart.setZone(zone);
        chart.setMouseTransparent(true);
        return new Chart(chart);
    }

    /// The small trend.
    record Trend(TileTrend node) implements TileCourse {
        @Override
        public void show(Session session, Timestamp now) {
            node.show(session, now);
        }

        @Override
        public void clear() {
            node.clear();
        }

        @Override
        public boolean leavesWordToTile() {
            return true;
        }
    }

    /// The session's chart.
    record Chart(SessionChart node) implements TileCourse {
        @Override
        public void show(Session session, Timestamp now) {
            node.show(session, now);
        }

        @Override
        public void clear() {
            node.clear();
        }

        @Override
        public boolean leavesWordToTile() {
            return false;
        }
    }
}
