package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;

/// One step of larger letters: what is read close by grows, and what is read from across the room is at its size
/// already and stays as it is (ux 13).
class TextStepTest {
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"wall-4, 1920, 1080", "wall-8, 1280, 800", "bedside, 1920, 1080", "bedside-high, 1280, 800"})
    void wallAndBedsideStayExactlyAsTheyAre(String sight, int width, int height) {
        assertEquals(texts(sight, 0, width, height), texts(sight, 1, width, height));
    }

    @ParameterizedTest
    @CsvSource({"help-keys, 1920, 1080", "settings-GENERAL, 1280, 800", "settings-people, 1920, 1080"})
    void whatIsReadCloseByGrowsAndStaysWhole(String sight, int width, int height) {
        double before = height(sight, 0, width, height);
        double after = height(sight, 1, width, height);

        assertTrue(after > before * 1.1, sight + ": " + before + " to " + after);
        assertEquals(
                List.of(),
                fx(() -> TextFaults.of(show(sight, 1, width, height).root())).stream()
                        .filter(Predicate.not(fault -> fault.contains(".footer ")))
                        .toList());
    }

    /// Every text in sight with its place.
    private static List<String> texts(String sight, int step, int width, int height) {
        return fx(() -> Looked.at(show(sight, step, width, height).root()).seen().stream()
                .map(seen -> seen.text().getText() + " " + seen.bounds())
                .toList());
    }

    /// How high the middle one of all lines below the bar is drawn, px.
    private static double height(String sight, int step, int width, int height) {
        return fx(() -> {
            List<Double> heights = Looked.at(show(sight, step, width, height).root()).seen().stream()
                    .map(Looked.Seen::bounds)
                    .filter(place -> place.getMinY() > 64 && place.getMaxY() < height - 40)
                    .map(Bounds::getHeight)
                    .sorted()
                    .toList();
            return heights.get(heights.size() / 2);
        });
    }

    private static Visit show(String name, int step, int width, int height) {
        return Sights.all().stream()
                .filter(sight -> sight.name().equals(name))
                .findFirst()
                .orElseThrow()
                .show(Sight.preferring(Language.ENGLISH, step), width, height);
    }

    private static <T> T fx(java.util.concurrent.Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
