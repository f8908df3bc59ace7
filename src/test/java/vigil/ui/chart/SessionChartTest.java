package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.OptionalInt;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;
import vigil.ui.theme.Token;

/// The chart as it comes out on the screen, on JavaFX's headless platform.
class SessionChartTest {
    @BeforeAll
    static void start() {
        PictureFrame.start();
    }

    private static WritableImage picture(SessionStory story, double minute, int width, int height) {
        return PictureFrame.onFx(() -> {
            SessionChart chart = SessionChart.live();
            chart.setZone(ZoneOffset.UTC);
            chart.show(story.session(), story.at(minute));
            StackPane card = new StackPane(chart);
            card.setStyle("-fx-background-color: -vg-s1");
            return PictureFrame.of(card, Theme.DARK, width, height);
        });
    }

    /// Acceptance check 1 of the design language: a screen without a living alarm has no saturated pixel.
    @Test
    void withoutALivingAlarmNoPixelHasAnAlarmColour() {
        assertEquals(0, alarmPixels(picture(Stories.bedside(), 31.2, 1064, 665)));
    }

    @Test
    void aLivingAlarmShowsItsColour() {
        assertTrue(alarmPixels(picture(Stories.bedsideHigh(), 31.67, 1064, 665)) > 20);
    }

    private static int alarmPixels(WritableImage picture) {
        Palette palette = Palette.of(Theme.DARK);
        int count = 0;
        PixelReader pixels = picture.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color c = pixels.getColor(x, y);
                for (Token token : new Token[] {Token.HI, Token.ME, Token.LO}) {
                    count += isNear(c, palette.get(token)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static boolean isNear(Color a, Color b) {
        double near = 24 / 255.0;
        return Math.abs(a.getRed() - b.getRed()) <= near
                && Math.abs(a.getGreen() - b.getGreen()) <= near
                && Math.abs(a.getBlue() - b.getBlue()) <= near;
    }

    @Test
    void everySizeAndEverySessionCanBeDrawn() {
        for (int[] size : new int[][] {{320, 200}, {1064, 665}}) {
            for (SessionStory story :
                    new SessionStory[] {Stories.empty(), Stories.thirtySeconds(), Stories.crowded()}) {
                assertEquals(size[0], (int) picture(story, 55, size[0], size[1]).getWidth());
            }
        }
    }

    @Test
    void theCursorTellsWhatWasMeasuredThere() {
        PictureFrame.onFx(() -> {
            SessionChart chart = SessionChart.review();
            SessionStory story = Stories.review();
            chart.show(story.session(), story.at(0));
            PictureFrame.of(new StackPane(chart), Theme.DARK, 1000, 600);
            chart.momentProperty().set(OptionalInt.of((int) (45.5 * 60_000)));
            CursorValues values = chart.momentValuesProperty().get().orElseThrow();
            assertEquals(
                    "204/121",
                    values.cuff().orElseThrow().systolic() + "/"
                            + values.cuff().orElseThrow().diastolic());
            assertTrue(values.pulse().isPresent());
            return values;
        });
    }

    @Test
    void itTellsThoseWhoHearIt() {
        String text = PictureFrame.onFx(() -> {
            SessionChart chart = SessionChart.live();
            SessionStory story = Stories.bedside();
            chart.show(story.session(), story.at(31.2));
            PictureFrame.of(new StackPane(chart), Theme.DARK, 1000, 600);
            return chart.getAccessibleText();
        });
        assertTrue(text.startsWith("NIBP 5 readings"), text);
    }

    @Test
    void aPlethThatStoppedTurnsGreyAndGoes() {
        PictureFrame.onFx(() -> {
            PlethSweep sweep = new PlethSweep();
            PictureFrame.of(new StackPane(sweep), Theme.DARK, 432, 70);
            vigil.metric.Timestamp at = new vigil.metric.Timestamp(0, 0);
            float[] samples = new float[360];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) Math.sin(i / 8.0);
            }
            vigil.monitor.Pleth pleth = new vigil.monitor.Pleth(at, 60, samples, 200);
            int fresh = ink(sweep, pleth, at, Token.SPO2);
            int grey = ink(sweep, pleth, at.plus(java.time.Duration.ofSeconds(6)), Token.T3);
            int gone = ink(sweep, pleth, at.plus(java.time.Duration.ofSeconds(10)), Token.T3);
            assertNotEquals(0, fresh);
            assertNotEquals(0, grey);
            assertEquals(0, gone);
            return 0;
        });
    }

    private static int ink(PlethSweep sweep, vigil.monitor.Pleth pleth, vigil.metric.Timestamp now, Token token) {
        sweep.show(pleth, now);
        WritableImage picture = sweep.getScene().snapshot(null);
        int count = 0;
        for (int y = 0; y < 70; y++) {
            for (int x = 0; x < 432; x++) {
                count += isNear(
                                picture.getPixelReader().getColor(x, y),
                                Palette.of(Theme.DARK).get(token))
                        ? 1
                        : 0;
            }
        }
        return count;
    }
}
