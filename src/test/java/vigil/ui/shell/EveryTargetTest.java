package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.ui.language.Language;

/// What a finger and the Tab key find on every screen, on the reference canvas and on a small one (ux 2, 8, 13).
class EveryTargetTest {
    /// What is proved each time; `vigil.sights` names others by a pattern, `.*` all of them.
    private static final String PROVED =
            "help-keys|settings-(GENERAL|people)|welcome|wall-[046]|review-(open|list|history)|technician-masimo.*"
                    + "|wall-signing-in|bedside|bedside-(high|table|pin|eight|emergency.*|sheet-.*)|start-(check-in|ready|new|change|correct)"
                    + "|discharge-(open|ready|locked|override)";

    private static final int[][] SIZES = {{1920, 1080}, {1280, 800}};
    /// Between neighbours, px (ux 8).
    private static final double APART = 8;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<Sight> sights() {
        return Sights.proved(PROVED);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void everyTargetIsLargeEnoughForAFingerAndFarEnoughFromItsNeighbours(Sight sight) {
        assertNone(
                sight,
                visit -> Stream.of(
                                ControlFaults.small(visit.root(), sight.isLive()), Targets.close(visit.root(), APART))
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void tabComesToAllThatCanBeTouchedAndRoundAndShowsWhereItIs(Sight sight) {
        assertNone(sight, FocusRound::faults);
    }

    /// What lies behind a sheet, or is scrolled away, nobody touches.
    @Test
    void onlyWhatIsInSightIsATarget() {
        List<String> ids = fx(() -> Targets.of(
                        show(named("bedside-sheet-LIMITS"), SIZES[0]).root())
                .stream()
                .map(target -> String.valueOf(target.getId()))
                .toList());

        assertTrue(ids.contains("start-cuff"), ids::toString);
        assertFalse(ids.contains("chart-table"), ids::toString);
    }

    /// A sheet as high as the chart of a small screen leaves the emergency its place.
    @Test
    void anEmergencyCanBeEndedBesideATallSheet() {
        for (int[] size : SIZES) {
            boolean covered = fx(() -> {
                Parent root = show(named("bedside-emergency-limits"), size).root();
                return Targets.place(root.lookup("#end-emergency")).intersects(Targets.place(root.lookup(".sheet")));
            });

            assertFalse(covered, () -> "at " + size[0]);
        }
    }

    private static Sight named(String name) {
        return Sights.all().stream()
                .filter(sight -> sight.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Visit show(Sight sight, int[] size) {
        return sight.show(Language.ENGLISH, size[0], size[1]);
    }

    private static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, task);
    }

    private static void assertNone(Sight sight, Function<Visit, List<String>> faults) {
        assertEquals(
                "",
                Arrays.stream(SIZES)
                        .flatMap(size -> fx(() -> faults.apply(show(sight, size))).stream()
                                .map(fault -> sight.name() + " " + size[0] + ": " + fault))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }
}
