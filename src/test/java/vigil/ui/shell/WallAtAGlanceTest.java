package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.NumeralView;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.example.WallExamples;
import vigil.ui.theme.Theme;

/// The wall as the eye takes it (ux 15, checks 2, 4, 6 and 7), on the reference canvas and on a small screen.
// Requirement: UI-STATE-1
// Requirement: UI-AGE-1
@ExtendWith(ApplicationExtension.class)
class WallAtAGlanceTest {
    private static final PseudoClass OFF_PHASE = PseudoClass.getPseudoClass("off-phase");

    /// States that are told apart without colour: each by another shape, word or number on the same room's tile.
    @ParameterizedTest
    @EnumSource(Composition.class)
    void everyStateOfATileIsToldApartInGrey(Composition composition) {
        Map<String, int[]> grey = new LinkedHashMap<>();
        WallExamples.tiles().forEach((state, room) -> grey.put(state, grey(named(room), composition)));
        List<String> states = List.copyOf(grey.keySet());
        for (int i = 0; i < states.size(); i++) {
            for (String other : states.subList(i + 1, states.size())) {
                int differ = differing(of(grey, states.get(i)), of(grey, other));
                assertTrue(differ > 60, states.get(i) + " looks like " + other + " in grey: " + differ + " pixels");
            }
        }
    }

    /// The word of the priority, and what is done about it, stand on each tile.
    @ParameterizedTest
    @EnumSource(Composition.class)
    void theStatesOfAnAlarmAreSaidInWords(Composition composition) {
        Map<String, String> words = Map.of(
                "high", "HIGH",
                "medium", "MEDIUM",
                "low", "LOW",
                "latched", "LATCHED",
                "acknowledged", "again in 1:48",
                "restored", "restored, waiting for devices 0:03",
                "simulated", "SIMULATION",
                "unrecorded", "not recorded",
                "changed", "limits changed");
        words.forEach((state, word) -> {
            List<String> said = said(named(of(WallExamples.tiles(), state)), composition);
            assertTrue(said.stream().anyMatch(s -> s.contains(word)), state + " says " + said);
        });
    }

    @Test
    void highFlashesTwentyTimesInTenSecondsAndMediumTenTimesInTwenty() {
        assertEquals(20, onPhases(of(WallExamples.tiles(), "high"), Duration.ofSeconds(10)));
        assertEquals(10, onPhases(of(WallExamples.tiles(), "medium"), Duration.ofSeconds(20)));
        assertEquals(1, onPhases(of(WallExamples.tiles(), "low"), Duration.ofSeconds(20)), "LOW is steady");
    }

    /// Grey at 5 s and gone at 10 s, each within a quarter of a second.
    @ParameterizedTest
    @EnumSource(Composition.class)
    void aFrozenInputTurnsGreyAndThenToBars(Composition composition) {
        RoomSnapshot calm = WallExamples.calm("Room 1").build();
        Timestamp sample =
                Objects.requireNonNull(calm.values().get(Metric.SPO2)).latest().at();
        onFx(() -> {
            ConsoleShell shell = shell(new ExampleRooms(List.of(calm)));
            layOut(shell, composition);
            assertEquals("97 false", cell(shell, sample, 4_750));
            assertEquals("97 true", cell(shell, sample, 5_250));
            assertEquals("97 true", cell(shell, sample, 9_750));
            assertEquals("-- false", cell(shell, sample, 10_250));
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(Composition.class)
    void whatIsPressedOnTheWallIsLargeEnough(Composition composition) {
        onFx(() -> {
            ConsoleShell shell = shell(MoreExamples.eight());
            layOut(shell, composition);
            List<Button> buttons = shell.wall().root().lookupAll(".vg-button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isVisible)
                    .toList();
            assertTrue(buttons.size() >= 3);
            for (Button button : buttons) {
                assertTrue(button.getHeight() >= 56, button.getText() + " is " + button.getHeight() + " high");
                assertTrue(button.getWidth() >= 64, button.getText() + " is " + button.getWidth() + " wide");
            }
            return true;
        });
    }

    /// The band, then the sound, then the tiles in the site's order (ux 13).
    @ParameterizedTest
    @EnumSource(Composition.class)
    void theFocusGoesFromTheBandToTheTilesInRoomOrder(Composition composition) {
        onFx(() -> {
            ConsoleShell shell = shell(ExampleClinic.rooms());
            layOut(shell, composition);
            List<String> order = new ArrayList<>();
            focusOrder(shell.wall().root(), order);
            assertEquals(
                    List.of(
                            "open-alarm",
                            "pause-audio",
                            "tile-Room-1",
                            "tile-Room-2",
                            "tile-Room-3",
                            "tile-Room-4",
                            "tile-Room-5",
                            "tile-Room-6"),
                    order);
            return true;
        });
    }

    private static void focusOrder(Node node, List<String> order) {
        if (node.isVisible() && node.isFocusTraversable()) {
            order.add(String.valueOf(node.getId()));
            assertTrue(
                    node.getAccessibleText() != null
                            && !node.getAccessibleText().isBlank(),
                    node + " says nothing");
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> focusOrder(child, order));
        }
    }

    @ParameterizedTest
    @EnumSource(Composition.class)
    void noTextOnTheWallIsSmallerThanFourteenPixels(Composition composition) {
        onFx(() -> {
            ConsoleShell shell = shell(MoreExamples.eight());
            layOut(shell, composition);
            for (Node node : shell.wall().root().lookupAll(".label")) {
                if (node instanceof Label label && !label.getText().isEmpty()) {
                    assertTrue(label.getFont().getSize() >= 14, label.getText());
                }
            }
            return true;
        });
    }

    private static <T> T of(Map<String, T> states, String state) {
        return Objects.requireNonNull(states.get(state), state);
    }

    /// The same room under one name, so that only its state differs.
    private static RoomSnapshot named(RoomSnapshot r) {
        return renewed(r, "Room 1", r.at());
    }

    private static RoomSnapshot renewed(RoomSnapshot r, String name, Timestamp at) {
        return new RoomSnapshot(
                name,
                at,
                r.session(),
                r.values(),
                r.cuff(),
                r.pleth(),
                r.alarms(),
                r.audible(),
                r.category(),
                r.hold(),
                r.inactiveRules(),
                r.escalated(),
                r.links(),
                r.recorder(),
                r.simulated(),
                r.lastRefusal());
    }

    /// Six rooms of which the first is in that state: the common tile.
    private static ExampleRooms wall(RoomSnapshot first) {
        List<RoomSnapshot> rooms = new ArrayList<>(List.of(first));
        for (int i = 2; i <= 6; i++) {
            rooms.add(WallExamples.calm("Room " + i).build());
        }
        return new ExampleRooms(rooms);
    }

    private static int[] grey(RoomSnapshot room, Composition composition) {
        return onFx(() -> {
            ConsoleShell shell = shell(wall(room));
            int width = (int) composition.width();
            int height = (int) composition.height();
            BufferedImage picture = shell.picture(Theme.DARK, width, height, ExampleClinic.NOW);
            Node tile = shell.root().lookup("#tile-Room-1");
            var box = tile.localToScene(tile.getLayoutBounds());
            int[] pixels = picture.getRGB(
                    (int) box.getMinX(),
                    (int) box.getMinY(),
                    (int) box.getWidth(),
                    (int) box.getHeight(),
                    null,
                    0,
                    (int) box.getWidth());
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = luma(pixels[i]);
            }
            return pixels;
        });
    }

    private static int luma(int rgb) {
        return (int) Math.round(0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255));
    }

    private static int differing(int[] one, int[] other) {
        int differ = 0;
        for (int i = 0; i < one.length; i++) {
            differ += Math.abs(one[i] - other[i]) > 48 ? 1 : 0;
        }
        return differ;
    }

    private static List<String> said(RoomSnapshot room, Composition composition) {
        return onFx(() -> {
            ConsoleShell shell = shell(wall(room));
            layOut(shell, composition);
            return shell.root().lookup("#tile-Room-1").lookupAll(".label").stream()
                    .filter(WallAtAGlanceTest::isSeen)
                    .map(n -> ((Label) n).getText())
                    .toList();
        });
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// How many on phases the band has, counted at sixty frames a second.
    private static int onPhases(RoomSnapshot room, Duration length) {
        return onFx(() -> {
            ExampleRooms rooms = wall(named(room));
            ConsoleShell shell = shell(rooms);
            layOut(shell, Composition.FULL);
            Set<Node> bands = shell.wall().root().lookupAll(".alarm-band");
            Node band = bands.iterator().next();
            int phases = 0;
            boolean on = false;
            for (long frame = 0; frame < length.toMillis() * 60 / 1000; frame++) {
                Timestamp moment = ExampleClinic.NOW.plus(Duration.ofNanos(frame * 16_666_667L));
                if (frame % 60 == 0) { // a monitor that publishes nothing would be an alarm of its own
                    rooms.names().forEach(name -> rooms.publish(renewed(rooms.snapshot(name), name, moment)));
                }
                shell.pulse(moment);
                boolean now = !band.getPseudoClassStates().contains(OFF_PHASE);
                phases += now && !on ? 1 : 0;
                on = now;
            }
            return phases;
        });
    }

    private static String cell(ConsoleShell shell, Timestamp sample, int age) {
        shell.pulse(sample.plus(Duration.ofMillis(age)));
        Node cell = shell.root().lookup(".spo2");
        boolean grey = cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("doubtful"));
        return ((NumeralView) cell.lookup(".numeral")).text() + " " + grey;
    }

    private static ConsoleShell shell(ExampleRooms rooms) {
        return new ConsoleShell(
                Desk.of(rooms, ExampleClinic.TIME), new OtherScreens(new BlankScreen(), new BlankScreen()));
    }

    private static void layOut(ConsoleShell shell, Composition composition) {
        ScreenPicture.layOut(shell.root(), Theme.DARK, (int) composition.width(), (int) composition.height());
        shell.pulse(ExampleClinic.NOW);
        ScreenPicture.layOut(shell.root(), Theme.DARK, (int) composition.width(), (int) composition.height());
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, task);
    }
}
