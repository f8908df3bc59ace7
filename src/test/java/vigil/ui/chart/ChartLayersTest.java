package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.ui.theme.Theme;

/// Layers that are kept from one second to the next show what a chart painted anew would show.
class ChartLayersTest {
    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    @Test
    void aChartThatGrewSecondBySecondLooksLikeOnePaintedAtOnce() {
        SessionStory story = Stories.bedsideHigh();
        List<SessionEntry> log = story.entries();
        for (ChartWindow window : List.of(ChartWindow.WHOLE, ChartWindow.LAST_10_MINUTES)) {
            int different = PictureFrame.onFx(() -> {
                SessionChart grown = chart(window);
                for (double minute : new double[] {-2, 0.5, 9, 17.5, 22.6, 26.2, 31, 31.3, 31.67}) {
                    grown.show(until(log, story, minute), story.at(minute));
                    grown.layout();
                }
                SessionChart fresh = chart(window);
                fresh.show(until(log, story, 31.67), story.at(31.67));
                return difference(
                        grown.getScene().snapshot(null), fresh.getScene().snapshot(null));
            });
            assertEquals(0, different, "pixels that were not painted anew in " + window);
        }
    }

    @Test
    void aSecondLaterTheTrendHasGrown() {
        SessionStory story = Stories.bedside();
        List<SessionEntry> log = story.entries();
        int different = PictureFrame.onFx(() -> {
            SessionChart chart = chart(ChartWindow.WHOLE);
            chart.show(until(log, story, 10), story.at(10));
            WritableImage before = chart.getScene().snapshot(null);
            chart.show(until(log, story, 10.5), story.at(10.5));
            return difference(before, chart.getScene().snapshot(null));
        });
        assertNotEquals(0, different);
    }

    private static SessionChart chart(ChartWindow window) {
        SessionChart chart = SessionChart.live();
        chart.setZone(ZoneOffset.UTC);
        chart.setWindow(window);
        PictureFrame.of(new StackPane(chart), Theme.DARK, 1064, 665);
        return chart;
    }

    private static vigil.session.Session until(List<SessionEntry> log, SessionStory story, double minute) {
        List<SessionEntry> part = new ArrayList<>(log);
        part.removeIf(e -> story.at(minute).isBefore(e.at()));
        return SessionFold.of(part).orElseThrow();
    }

    private static int difference(WritableImage a, WritableImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
