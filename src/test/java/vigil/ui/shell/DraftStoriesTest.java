package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vigil.monitor.RoomSnapshot;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.SnapshotBuilder;
import vigil.ui.example.StartExamples;
import vigil.ui.settings.Section;

/// What a person typed and did not send goes with that person, from every page (hazards H6, H31).
// Requirement: STAFF-DRAFT-1
class DraftStoriesTest {
    private static final String TYPED = "begun by the first";

    /// A page with fields to be written in.
    enum Page {
        EMPTY_ROOM(new SnapshotBuilder("Room 1", DischargeExamples.NOW).build()),
        CHECK_IN(StartExamples.checkIn()),
        AUTHORISATION(StartExamples.toAuthorise()),
        BEDSIDE(ExampleClinic.room1()),
        DISCHARGE(DischargeExamples.twoOpen()),
        PEOPLE(new SnapshotBuilder("Room 1", DischargeExamples.NOW).build());

        private final RoomSnapshot room;

        Page(RoomSnapshot room) {
            this.room = room;
        }
    }

    private final ExampleStaff staff = new ExampleStaff();

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftForWhoeverSignsInAfterASignOut(Page page) {
        whenTyped(page, (shell, fields) -> {
            staff.attendance().signOut();
            shell.pulse(DischargeExamples.NOW);
            assertEquals(List.of(), typed(shell), "while nobody is signed in");
            staff.signIn(staff.clinician, ExampleStaff.CLINICIAN_PIN);
            shell.pulse(DischargeExamples.NOW);
            assertEquals(List.of(), typed(shell));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftForAnotherPersonWhoTakesOverALockedConsole(Page page) {
        whenTyped(page, (shell, fields) -> {
            staff.attendance().lock();
            shell.pulse(DischargeExamples.NOW);
            staff.signIn(staff.clinician, ExampleStaff.CLINICIAN_PIN);
            shell.pulse(DischargeExamples.NOW);
            assertEquals(List.of(), typed(shell));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverUnlocksTheirOwnConsoleFindsWhatTheyBegan(Page page) {
        whenTyped(page, (shell, fields) -> {
            staff.attendance().lock();
            shell.pulse(DischargeExamples.NOW);
            staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
            shell.pulse(DischargeExamples.NOW);
            if (shell.current() == Screen.ROOMS) {
                open(shell, page); // the lock closed it
            }
            assertEquals(fields, typed(shell));
        });
    }

    @Test
    void recordedSessionsCloseWhenTheReaderSignsOut() {
        onFx(() -> {
            ConsoleShell shell = shell(new ExampleRooms(List.of(ExampleClinic.room1())));
            staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
            shell.show(Screen.REVIEW);
            assertEquals(Screen.REVIEW, shell.current());

            staff.attendance().signOut();
            shell.pulse(DischargeExamples.NOW);

            assertEquals(Screen.ROOMS, shell.current());
        });
    }

    /// The nurse signs in, opens the page and types into everything that can be written in.
    private void whenTyped(Page page, BiConsumer<ConsoleShell, List<String>> then) {
        onFx(() -> {
            ConsoleShell shell = shell(new ExampleRooms(List.of(page.room)));
            staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
            open(shell, page);
            if (page == Page.BEDSIDE) {
                shell.openSheet(BedsideSheet.CORRECTIONS);
                shell.layOut(1920, 1080, DischargeExamples.NOW);
            }
            fields(shell.root()).forEach(f -> f.setText(TYPED));
            shell.pulse(DischargeExamples.NOW);
            List<String> fields = typed(shell);
            assertFalse(fields.isEmpty(), page + " has nothing to be written in");
            then.accept(shell, fields);
        });
    }

    private static void open(ConsoleShell shell, Page page) {
        if (page == Page.PEOPLE) {
            shell.show(Screen.SETTINGS);
            shell.settings(Section.PEOPLE);
        } else {
            shell.openRoom(page.room.room());
        }
        shell.layOut(1920, 1080, DischargeExamples.NOW);
    }

    private ConsoleShell shell(ExampleRooms rooms) {
        ConsoleShell shell =
                new ConsoleShell(staff.desk(rooms), new OtherScreens(new BlankScreen(), new BlankScreen()));
        shell.pulse(DischargeExamples.NOW);
        return shell;
    }

    /// The fields that hold what was typed.
    private static List<String> typed(ConsoleShell shell) {
        return fields(shell.root())
                .filter(f -> f.getText().contains(TYPED))
                .map(Node::getId)
                .toList();
    }

    private static Stream<TextInputControl> fields(Node node) {
        List<TextInputControl> found = new ArrayList<>();
        collect(node, found);
        return found.stream();
    }

    private static void collect(Node node, List<TextInputControl> found) {
        if (node instanceof TextInputControl field) {
            if (field.getId() != null) { // without one it is a name to be typed where no staff is kept
                found.add(field);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static void onFx(Runnable story) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            story.run();
            return null;
        });
    }
}
