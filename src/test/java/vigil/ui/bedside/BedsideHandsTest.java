package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import vigil.alarm.AlarmCondition;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.control.SoundTest;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.theme.Theme;

/// What hands, keys and ears find at the bedside, on a large screen and on a small one.
// Requirement: UI-COVER-1
// Requirement: UI-SIZE-1
@ExtendWith(ApplicationExtension.class)
class BedsideHandsTest {
    /// Ux 8: live actions; MOAA/S is lower, and so are tool buttons.
    private static final double LIVE = 56;

    private static final List<String> LOWER = List.of("sedation-pad", "segment", "chart-tool", "event-button", "dense");

    private final ExampleRooms rooms = CourseExamples.with(ExampleClinic.room1());
    private final List<AlarmCondition> pages = new ArrayList<>();
    private final BedsideWays ways = BedsideWays.NONE.withLock(() -> {}).withHelp(pages::add);

    @Test
    void theFocusComesToTheAlarmsFirstAndToTheEmergencyLast() {
        on(Composition.FULL, view -> {
            List<String> order = ids(view.root());

            assertEquals(List.of("acknowledge", "pause-audio"), order.subList(0, 2));
            assertEquals("emergency", order.getLast());
            inOrder(order, "next", "start-cuff", "cuff-programme", "pause-dose", "adverse-1", "moaas-5", "note");
            inOrder(order, "moaas-0", "note", "mark", "by-hand", "more", "lock", "emergency");
        });
    }

    @Test
    void onASmallScreenTheFocusKeepsThatOrder() {
        on(Composition.COMPACT, view -> {
            List<String> order = ids(view.root());

            assertEquals("acknowledge", order.getFirst());
            inOrder(order, "next", "start-cuff", "rail-dose", "rail-event", "rail-moaas", "rail-note", "emergency");
        });
    }

    @ParameterizedTest
    @EnumSource(Composition.class)
    void everyLiveActionIsLargeEnoughForAGlove(Composition composition) {
        on(
                composition,
                view -> buttons(view.root()).stream()
                        .filter(button -> LOWER.stream().noneMatch(button.getStyleClass()::contains))
                        .forEach(button -> {
                            assertTrue(
                                    button.getHeight() >= LIVE, button.getId() + " is " + button.getHeight() + " high");
                            assertTrue(
                                    button.getWidth() >= LIVE, button.getId() + " is " + button.getWidth() + " wide");
                        }));
    }

    @ParameterizedTest
    @EnumSource(Composition.class)
    void everyControlSaysWhatItIs(Composition composition) {
        on(
                composition,
                view -> all(view.root()).stream()
                        .filter(Node::isFocusTraversable)
                        .forEach(control -> {
                            String text = control instanceof Button button
                                            && !button.getText().isBlank()
                                    ? button.getText()
                                    : "";
                            String spoken = Objects.requireNonNullElse(control.getAccessibleText(), text);
                            assertFalse(spoken.isBlank() && text.isBlank(), control + " says nothing");
                        }));
    }

    @ParameterizedTest
    @EnumSource(Composition.class)
    void noSheetCoversANumberTheBandOrTheEmergency(Composition composition) {
        for (BedsideSheet sheet : BedsideSheet.values()) {
            on(composition, view -> {
                view.keys().open(sheet);
                settle(view, composition);
                Bounds risen = view.root()
                        .lookup(".sheet")
                        .localToScene(view.root().lookup(".sheet").getBoundsInLocal());

                for (String kept : List.of("#acknowledge", "#emergency", ".spo2", ".pulse", ".pressure")) {
                    Node node = view.root().lookup(kept);
                    assertFalse(risen.intersects(node.localToScene(node.getLayoutBounds())), sheet + " covers " + kept);
                }
            });
        }
    }

    @Test
    void aNoteThatIsNotSentWaitsInItsOwnRoom() {
        on(Composition.FULL, view -> {
            note(view).setText("sits up");

            view.open("Room 3");
            view.pulse(ExampleClinic.NOW);
            assertEquals("", note(view).getText(), "never in another patient's record");

            view.open("Room 1");
            view.pulse(ExampleClinic.NOW);
            assertEquals("sits up", note(view).getText());
        });
    }

    @Test
    void whatWasTypedInASheetIsThereAfterAnotherSheetAndAnotherRoom() {
        on(Composition.FULL, view -> {
            view.keys().open(BedsideSheet.BY_HAND);
            ((Button) view.root().lookup("#pad-9")).fire();
            view.keys().open(BedsideSheet.SCORES);
            view.open("Room 3");
            view.pulse(ExampleClinic.NOW);
            view.open("Room 1");
            view.pulse(ExampleClinic.NOW);

            view.keys().open(BedsideSheet.BY_HAND);
            view.pulse(ExampleClinic.NOW);

            assertEquals("SYS 9", view.root().lookup("#hand-systolic").getAccessibleText());
        });
    }

    @Test
    void aTypedNoteSurvivesAnotherSizeOfTheWindow() {
        on(Composition.FULL, view -> {
            note(view).setText("sits up");

            view.compose(Composition.COMPACT);
            view.pulse(ExampleClinic.NOW);
            view.keys().writeNote();

            assertEquals("sits up", note(view).getText());
        });
    }

    @Test
    void theAlarmInHandLeadsToItsOwnPage() {
        rooms.publish(MoreExamples.high().snapshot("Room 1"));
        on(Composition.FULL, view -> {
            ((Button) view.root().lookup("#alarm-help")).fire();

            assertEquals(List.of(AlarmCondition.BP_HIGH), pages);
        });
    }

    private static TextField note(BedsideView view) {
        return (TextField) view.root().lookup("#note");
    }

    private void on(Composition composition, Consumer<BedsideView> test) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            BedsideView view = new BedsideView(Desk.of(rooms, ExampleClinic.TIME), SoundTest.SILENT, ways);
            view.compose(composition);
            view.open("Room 1");
            Scene scene = new Scene(view.root(), composition.width(), composition.stageHeight());
            Theme.DARK.install(scene);
            settle(view, composition);
            test.accept(view);
            return true;
        });
    }

    private static void settle(BedsideView view, Composition composition) {
        view.pulse(ExampleClinic.NOW);
        view.root().applyCss();
        view.root().resize(composition.width(), composition.stageHeight());
        view.root().layout();
    }

    private static void inOrder(List<String> all, String... wanted) {
        assertEquals(
                List.of(wanted), all.stream().filter(List.of(wanted)::contains).toList());
    }

    private static List<String> ids(Parent root) {
        return all(root).stream()
                .filter(node -> node.isFocusTraversable() && node.getId() != null)
                .map(Node::getId)
                .toList();
    }

    private static List<Button> buttons(Parent root) {
        return all(root).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    /// Everything in sight, in the order in which the focus goes through it.
    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }
}
