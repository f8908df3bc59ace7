package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import vigil.metric.Timestamp;
import vigil.monitor.Rooms;
import vigil.staff.Duty;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;
import vigil.ui.example.MoreExamples;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// Draws sign-in and lock into target/pictures/staff, in every language and composition. A language may be
/// given.
final class StaffPictures {
    private static final Path FOLDER = Path.of("target/pictures/staff");

    private StaffPictures() {}

    /// What is drawn.
    private interface Pose {
        void take(ConsoleShell shell, ExampleStaff staff);
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        List<Language> languages = args.length > 0 ? List.of(Language.valueOf(args[0])) : List.of(Language.values());
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                for (Language language : languages) {
                    Spoken.speak(language);
                    drawAll(language.locale().getLanguage());
                }
            } finally {
                Platform.exit();
            }
        });
    }

    private static void drawAll(String language) {
        for (int[] size : new int[][] {{1920, 1080}, {1280, 800}}) {
            String end = "-" + language + "-" + size[0] + ".png";
            draw("wall" + end, size, MoreExamples.high(), (shell, staff) -> {
                staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
                staff.attendance().signIn();
            });
            draw("pin" + end, size, MoreExamples.high(), (shell, staff) -> {
                shell.openRoom("Room 1");
                staff.attendance().perform(Duty.AUTHORISE, by -> {});
                shell.pulse(ExampleClinic.NOW);
                for (int i = 0; i < 3; i++) {
                    type(shell, "2719");
                }
            });
            draw("locked" + end, size, MoreExamples.high(), (shell, staff) -> {
                shell.openRoom("Room 1");
                staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
                shell.pulse(ExampleClinic.NOW);
                staff.attendance().lock();
            });
            draw("unlock" + end, size, MoreExamples.high(), (shell, staff) -> {
                shell.openRoom("Room 1");
                staff.signIn(staff.nurse, ExampleStaff.NURSE_PIN);
                staff.attendance().lock();
                staff.attendance().signIn();
            });
            draw("nobody-start" + end, size, MoreExamples.high(), (shell, staff) -> {
                shell.openRoom("Room 6");
                staff.attendance().perform(Duty.RUN, by -> {});
            });
            Rooms leaving = DischargeExamples.rooms(DischargeExamples.twoOpen());
            draw("sign-discharge" + end, size, leaving, (shell, staff) -> {
                shell.openRoom(leaving.names().getFirst());
                staff.attendance().perform(Duty.SIGN_NURSE, by -> {});
            });
        }
    }

    private static void type(ConsoleShell shell, String pin) {
        Node field = shell.root().lookup("#pin");
        if (field instanceof PasswordField entry) {
            entry.setText(pin);
            entry.getOnAction().handle(new ActionEvent());
            shell.pulse(ExampleClinic.NOW);
        }
    }

    private static void draw(String file, int[] size, Rooms rooms, Pose pose) {
        ExampleStaff staff = new ExampleStaff();
        Desk desk = staff.desk(rooms);
        ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()));
        Timestamp now = file.startsWith("sign") ? DischargeExamples.NOW : ExampleClinic.NOW;
        shell.picture(Theme.DARK, size[0], size[1], now);
        pose.take(shell, staff);
        try {
            Files.write(FOLDER.resolve(file), ScreenPicture.png(shell.picture(Theme.DARK, size[0], size[1], now)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
