package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.example.WallExamples;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;
import vigil.ui.theme.Token;

/// Red, yellow and cyan belong to living alarms: a screen without one has no pixel near them (ux 15, check 1).
// Requirement: UI-COLOUR-1
@ExtendWith(ApplicationExtension.class)
class QuietColoursTest {
    private static final int NEAR = 24;
    private static final int SPREAD = 150;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "NIGHT"})
    void aWallWithoutAnAlarmHasNoAlarmColour(Theme theme) {
        assertQuiet(theme, picture(quiet(), theme, false));
    }

    /// Each number of rooms has tiles of its own, on the reference canvas and on a small screen.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8})
    void noNumberOfCalmRoomsHasAnAlarmColour(int rooms) {
        assertQuiet(Theme.DARK, picture(WallExamples.calm(rooms), Theme.DARK, false));
        assertQuiet(Theme.DARK, picture(WallExamples.calm(rooms), Theme.DARK, false, 1280, 800));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "NIGHT"})
    void aBedsideScreenWithoutAnAlarmHasNoAlarmColour(Theme theme) {
        assertQuiet(theme, picture(quiet(), theme, true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "NIGHT"})
    void theDischargeScreenHasNoAlarmColourWhileMuchIsOpenOrOverridden(Theme theme) {
        assertQuiet(theme, leaving(DischargeExamples.longestWords(), theme));
        assertQuiet(theme, leaving(DischargeExamples.failed(), theme));
        assertQuiet(theme, leaving(DischargeExamples.overridden(), theme));
    }

    @Test
    void theDischargeScreenWithAnAlarmHasIts() {
        assertTrue(count(leaving(DischargeExamples.alarm(), Theme.DARK), Theme.DARK) > 10_000);
    }

    @Test
    void aWallWithAnAlarmHasIts() {
        BufferedImage wall = picture(MoreExamples.high(), Theme.DARK, false);

        assertTrue(count(wall, Theme.DARK) > 10_000);
    }

    private static ExampleRooms quiet() {
        ExampleRooms all = ExampleClinic.rooms();
        return new ExampleRooms(
                java.util.List.of(all.snapshot("Room 1"), all.snapshot("Room 4"), all.snapshot("Room 6")));
    }

    private static BufferedImage picture(ExampleRooms rooms, Theme theme, boolean bedside) {
        return picture(rooms, theme, bedside, 1920, 1080);
    }

    private static BufferedImage picture(ExampleRooms rooms, Theme theme, boolean bedside, int width, int height) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(rooms, ExampleClinic.TIME), new OtherScreens(new BlankScreen(), new BlankScreen()));
            if (bedside) {
                shell.openRoom("Room 1");
            }
            return shell.picture(theme, width, height, ExampleClinic.NOW);
        });
    }

    private static BufferedImage leaving(RoomSnapshot room, Theme theme) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(DischargeExamples.rooms(room), ExampleClinic.TIME),
                    new OtherScreens(new BlankScreen(), new BlankScreen()));
            shell.openRoom(room.room());
            return shell.picture(theme, 1920, 1080, DischargeExamples.NOW);
        });
    }

    private static void assertQuiet(Theme theme, BufferedImage picture) {
        assertEquals(0, count(picture, theme), "pixels near an alarm colour");
        int saturated = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                saturated += spread(picture.getRGB(x, y)) > SPREAD ? 1 : 0;
            }
        }
        assertEquals(0, saturated, "saturated pixels");
    }

    private static int count(BufferedImage picture, Theme theme) {
        int found = 0;
        for (Token token : new Token[] {Token.HI, Token.ME, Token.LO}) {
            Color c = Palette.of(theme).get(token);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    found += isNear(picture.getRGB(x, y), c) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static boolean isNear(int rgb, Color c) {
        return Math.abs((rgb >> 16 & 255) - Math.round(c.getRed() * 255)) <= NEAR
                && Math.abs((rgb >> 8 & 255) - Math.round(c.getGreen() * 255)) <= NEAR
                && Math.abs((rgb & 255) - Math.round(c.getBlue() * 255)) <= NEAR;
    }

    private static int spread(int rgb) {
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
    }
}
