package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import vigil.monitor.RoomSnapshot;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.theme.Theme;

/// Draws the bedside in every phase and with every sheet of a treatment into target/pictures.
public final class CoursePictures {
    private static final Path FOLDER = Path.of("target/pictures");

    private CoursePictures() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        String only = args.length > 0 ? args[0] : "";
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                phases(only);
                sheets(only);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void phases(String only) {
        draw(only, "course-ready", CourseExamples.ready(), shell -> {});
        draw(only, "course-paused", CourseExamples.paused(), shell -> {});
        draw(only, "course-emergency", CourseExamples.emergency(), shell -> {});
        draw(only, "course-adverse", CourseExamples.adverse(), shell -> {});
        draw(only, "course-nasal", CourseExamples.nasal(), shell -> {});
        draw(only, "course-nasal-observed", CourseExamples.nasalObserved(), shell -> {});
        draw(only, "course-further", CourseExamples.further(), shell -> {});
        draw(only, "course-leaving", CourseExamples.leaving(), shell -> {});
        draw(only, "course-wall", CourseExamples.emergency(), shell -> shell.show(Screen.ROOMS));
    }

    private static void sheets(String only) {
        draw(only, "sheet-device", CourseExamples.nasal(), shell -> press(shell, "give-device"));
        draw(only, "sheet-adverse", CourseExamples.adverse(), shell -> shell.openSheet(BedsideSheet.ADVERSE_EVENTS));
        draw(only, "sheet-more", CourseExamples.adverse(), shell -> press(shell, "adverse-more"));
        draw(only, "sheet-scores", CourseExamples.adverse(), shell -> {
            shell.openSheet(BedsideSheet.SCORES);
            press(shell, "cadss-1-1");
            press(shell, "cadss-2-2");
        });
        draw(only, "sheet-hand", CourseExamples.nasalObserved(), shell -> {
            shell.openSheet(BedsideSheet.BY_HAND);
            for (String key : "142".split("")) {
                press(shell, "pad-" + key);
            }
        });
        draw(only, "sheet-corrections", CourseExamples.adverse(), shell -> shell.openSheet(BedsideSheet.CORRECTIONS));
        draw(only, "sheet-corrected", CourseExamples.adverse(), shell -> {
            shell.openSheet(BedsideSheet.CORRECTIONS);
            shell.picture(Theme.DARK, 1920, 1080, ExampleClinic.NOW);
            shell.root().lookupAll(".list-row").stream()
                    .filter(row -> row.getAccessibleText().contains("CADSS"))
                    .findFirst()
                    .ifPresent(row -> row.getOnMouseClicked().handle(null));
            ((TextField) shell.root().lookup("#correct-text")).setText("1 2 1 1 0 x");
        });
        draw(only, "sheet-order", CourseExamples.nasalObserved(), shell -> press(shell, "new-order"));
        draw(only, "sheet-abort", CourseExamples.ready(), shell -> press(shell, "abort"));
        draw(only, "sheet-start", CourseExamples.ready(), shell -> press(shell, "start-dose"));
        draw(only, "sheet-end-device", CourseExamples.nasal(), shell -> {
            press(shell, "give-device");
            shell.pulse(ExampleClinic.NOW);
            ((TextField) shell.root().lookup("#device-lot")).setText("B77-0021");
        });
    }

    private static void press(ConsoleShell shell, String id) {
        shell.pulse(ExampleClinic.NOW);
        ((Button) shell.root().lookup("#" + id)).fire();
        shell.pulse(ExampleClinic.NOW);
    }

    private static void draw(String only, String name, RoomSnapshot room, Consumer<ConsoleShell> to) {
        if (!name.startsWith(only)) {
            return;
        }
        ExampleRooms rooms = CourseExamples.with(room);
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor, RN");
        ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()));
        shell.openRoom("Room 1");
        shell.session().turnTo(SessionPage.BEDSIDE);
        shell.pulse(ExampleClinic.NOW);
        to.accept(shell);
        try {
            Files.write(
                    FOLDER.resolve(name + ".png"),
                    ScreenPicture.png(shell.picture(Theme.DARK, 1920, 1080, ExampleClinic.NOW)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
