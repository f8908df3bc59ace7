package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// Red, yellow and cyan on no screen and no sheet below the top bar, whose chips tell of the other rooms' alarms: what
/// was chosen, refused, wrong or typed is told without them (ux 16.1).
// Requirement: UI-COLOUR-1
class QuietSightsTest {
    /// Screens and sheets of a patient who is well, and of none; lists of past alarms carry their colours (ux 5.1).
    private static final String CALM = "welcome|help-keys|settings-(GENERAL|PRESETS|people)|technician-.*"
            + "|review-empty|start-(soft|hard|check-in|unheard|new)|discharge-(open|failed|override)"
            + "|bedside-(ready|table|sheet-(LIMITS|changed|stop|hand|MORE))";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /// The bar with the rooms' chips, px.
    private static final int BAR = 64;
    private static final int NEAR = 24;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.all().stream().filter(sight -> sight.name().matches(CALM)).toList();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void noAlarmColourStandsForAnythingElse(Sight sight) {
        assertEquals(0, alarming(sight), sight + ": pixels near an alarm colour");
    }

    @Test
    void aBedsideWithAnAlarmHasIts() {
        Sight high = Sights.all().stream()
                .filter(sight -> sight.name().equals("bedside-high"))
                .findFirst()
                .orElseThrow();

        assertTrue(alarming(high) > 10_000);
    }

    private static int alarming(Sight sight) {
        BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Visit visit = sight.show(Language.ENGLISH, WIDTH, HEIGHT);
            return visit.shell().picture(Sight.theme(), WIDTH, HEIGHT, visit.now());
        });
        int found = 0;
        for (int y = BAR; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                found += isAlarming(picture.getRGB(x, y)) ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean isAlarming(int rgb) {
        for (Token token : List.of(Token.HI, Token.ME, Token.LO)) {
            Color c = Palette.of(Sight.theme()).get(token);
            if (isNear(rgb >> 16 & 255, c.getRed())
                    && isNear(rgb >> 8 & 255, c.getGreen())
                    && isNear(rgb & 255, c.getBlue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(int part, double wanted) {
        return Math.abs(part - wanted * 255) <= NEAR;
    }
}
