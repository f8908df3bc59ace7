package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Hazard H31: once a session is over nobody is left on any screen, seen or unseen, written or spoken, whichever way
/// it ended and whatever was open (ux 16.14).
// Requirement: UI-PRIVACY-1
class NobodyStaysTest {
    /// Name, ID and birth date of the patient in every example.
    private static final List<String> WHO = List.of("Marsh", "Alma", "20418", "1984");

    private final ExampleRooms rooms = DischargeExamples.rooms(DischargeExamples.in(Phase.CHECK_IN));

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<RoomSnapshot> ends() {
        return Stream.of(
                DischargeExamples.discharged(), DischargeExamples.in(Phase.ABORTED), DischargeExamples.in(Phase.ENDED));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void noNameIdOrBirthDateIsLeftAnywhere(RoomSnapshot end) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (Composition composition : Composition.values()) {
                rooms.publish(DischargeExamples.in(Phase.CHECK_IN));
                leave(composition, end);
            }
            return null;
        });
    }

    private void leave(Composition composition, RoomSnapshot end) {
        ConsoleShell shell = new ConsoleShell(
                Desk.of(rooms, ExampleClinic.TIME),
                new OtherScreens(new BlankScreen(), new BlankScreen()),
                StartOffers.SHIPPED);
        visitEverything(shell, composition);

        rooms.publish(end);
        shell.pulse(DischargeExamples.NOW);

        for (Screen screen : List.of(Screen.SESSION, Screen.ROOMS, Screen.SESSION)) {
            shell.show(screen);
            draw(shell, composition);
            List<String> left = said(shell.root()).stream()
                    .filter(text -> WHO.stream().anyMatch(text::contains))
                    .toList();
            assertEquals(List.of(), left, composition + ", " + screen);
        }
    }

    /// The patient comes, is treated and is about to leave, and every page and some sheets were looked at.
    private void visitEverything(ConsoleShell shell, Composition composition) {
        shell.openRoom("Room 1");
        draw(shell, composition);
        assertTrue(said(shell.root()).stream().anyMatch(t -> t.contains("Marsh")), "the start page names the patient");
        shell.session().turnTo(SessionPage.BEDSIDE);
        for (BedsideSheet sheet : List.of(BedsideSheet.SCORES, BedsideSheet.CORRECTIONS)) {
            shell.openSheet(sheet);
            draw(shell, composition);
        }
        rooms.publish(DischargeExamples.twoOpen());
        draw(shell, composition);
        ((TextInputControl) shell.root().lookup("#override-reason")).setText("Alma Marsh wants to go");
        draw(shell, composition);
        assertTrue(
                said(shell.root()).stream().anyMatch(t -> t.contains("born 12 Mar 1984")),
                "the discharge page names the patient");
        shell.show(Screen.ROOMS);
        draw(shell, composition);
        shell.openRoom("Room 1");
        draw(shell, composition);
    }

    private static void draw(ConsoleShell shell, Composition composition) {
        shell.pulse(DischargeExamples.NOW);
        shell.picture(Theme.DARK, (int) composition.width(), (int) composition.height(), DischargeExamples.NOW);
    }

    /// Every text in the scene graph, spoken ones, tooltips and what was typed included, in sight or not.
    private static List<String> said(Node node) {
        List<String> texts = new ArrayList<>();
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        switch (node) {
            case Labeled labeled -> {
                texts.add(labeled.getText());
                texts.add(words(labeled.getTooltip()));
            }
            // Its prompt is nobody's: the one for a birth date is an example that any patient may happen to have.
            case TextInputControl field -> texts.add(field.getText());
            case Text text -> texts.add(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(said(child)));
        }
        return texts.stream().filter(t -> t != null && !t.isEmpty()).toList();
    }

    private static String words(@org.jspecify.annotations.Nullable Tooltip tooltip) {
        return tooltip == null ? "" : tooltip.getText();
    }
}
