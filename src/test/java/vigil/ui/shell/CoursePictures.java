package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// Draws the bedside in every phase and with every sheet of a treatment into target/pictures.
public final class CoursePictures {
    private static final Path FOLDER = Path.of("target/pictures");

    private CoursePictures() {}

    private static Language language = Language.ENGLISH;
    private static int width = 1920;
    private static int height = 1080;

    /// @param args the beginning of the names of the pictures to draw, a language, a size: `sheet GERMAN 1280x800`
    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        String only = args.length > 0 ? args[0] : "";
        if (args.length > 1) {
            language = Language.valueOf(args[1]);
        }
        if (args.length > 2) {
            width = Integer.parseInt(args[2].split("x")[0]);
            height = Integer.parseInt(args[2].split("x")[1]);
        }
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
        draw(only, "course-unsigned", CourseExamples.adverse(), shell -> {});
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
            shell.picture(Theme.DARK, width, height, ExampleClinic.NOW);
            shell.root().lookupAll(".list-row").stream()
                    .filter(row -> row.getAccessibleText().contains("CADSS"))
                    .findFirst()
                    .ifPresent(row -> row.getOnMouseClicked().handle(null));
            ((TextField) shell.root().lookup("#correct-text")).setText("1 2 1 1 0 x");
        });
        draw(only, "sheet-order", CourseExamples.nasalObserved(), shell -> press(shell, "new-order"));
        draw(only, "sheet-limits", CourseExamples.adverse(), shell -> {
            shell.openSheet(BedsideSheet.LIMITS);
            shell.picture(Theme.DARK, width, height, ExampleClinic.NOW);
            press(shell, "limit-less");
        });
        draw(only, "sheet-alarms", CourseExamples.adverse(), shell -> shell.openSheet(BedsideSheet.ALARMS));
        draw(only, "sheet-further", CourseExamples.adverse(), shell -> press(shell, "more"));
        draw(only, "sheet-programme", CourseExamples.adverse(), shell -> press(shell, "cuff-programme"));
        draw(only, "sheet-stop", CourseExamples.adverse(), shell -> press(shell, "stop-dose"));
        draw(only, "sheet-cuff", CourseExamples.adverse(), shell -> press(shell, "next"));
        draw(only, "sheet-abort", CourseExamples.ready(), shell -> press(shell, "more", "abort"));
        draw(only, "sheet-start", CourseExamples.ready(), shell -> press(shell, "start-dose"));
        draw(only, "sheet-end-device", CourseExamples.nasal(), shell -> {
            press(shell, "give-device");
            shell.pulse(ExampleClinic.NOW);
            ((TextField) shell.root().lookup("#device-lot")).setText("B77-0021");
        });
    }

    private static void press(ConsoleShell shell, String... ids) {
        for (String id : ids) {
            shell.pulse(ExampleClinic.NOW);
            find(shell, id).fire();
            shell.pulse(ExampleClinic.NOW);
        }
    }

    /// On a small screen most of it stands behind the rail.
    private static Button find(ConsoleShell shell, String id) {
        for (String rail : List.of("", "rail-dose", "rail-event", "rail-moaas", "more")) {
            if (!rail.isEmpty() && shell.root().lookup("#" + rail) instanceof Button button) {
                button.fire();
            }
            if (shell.root().lookup("#" + id) instanceof Button button) {
                return button;
            }
        }
        throw new IllegalArgumentException("no button " + id);
    }

    private static void draw(String only, String name, RoomSnapshot room, Consumer<ConsoleShell> to) {
        if (!name.startsWith(only)) {
            return;
        }
        ExampleRooms rooms = CourseExamples.with(room);
        Spoken.speak(language);
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set(name.endsWith("unsigned") ? "" : "R. Okafor, RN");
        ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()));
        shell.openRoom("Room 1");
        shell.session().turnTo(SessionPage.BEDSIDE);
        shell.picture(Theme.DARK, width, height, ExampleClinic.NOW);
        to.accept(shell);
        try {
            Files.write(
                    FOLDER.resolve(name + "-" + language + "-" + width + ".png"),
                    ScreenPicture.png(shell.picture(Theme.DARK, width, height, ExampleClinic.NOW)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
