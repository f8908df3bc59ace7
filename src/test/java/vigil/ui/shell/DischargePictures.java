package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Draws every state of the discharge screen into target/pictures, to be looked at beside the design's picture.
/// Arguments: how the names begin, width, height, language; all of them may be left out.
public final class DischargePictures {
    private static final Path FOLDER = Path.of("target/pictures");

    private static int width = 1920;
    private static int height = 1080;

    private DischargePictures() {}

    /// For a picture of what a screen shows at first.
    private static void nothing(ConsoleShell shell) {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        String only = args.length > 0 ? args[0] : "";
        width = args.length > 2 ? Integer.parseInt(args[1]) : width;
        height = args.length > 2 ? Integer.parseInt(args[2]) : height;
        if (args.length > 3) {
            Spoken.speak(Language.valueOf(args[3]));
        }
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                drawAll(only);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void drawAll(String only) {
        Timestamp now = DischargeExamples.NOW;
        draw(only, "discharge", DischargeExamples.twoOpen(), now, DischargePictures::nothing);
        draw(
                only,
                "discharge-locked",
                DischargeExamples.timeLocked(),
                DischargeExamples.earlier(),
                DischargePictures::nothing);
        draw(only, "discharge-failed", DischargeExamples.failed(), now, DischargePictures::nothing);
        draw(only, "discharge-met", DischargeExamples.allMet(), now, shell -> press(shell, "sign-nurse"));
        draw(only, "discharge-nurse", DischargeExamples.signedByTheNurse(), now, DischargePictures::nothing);
        draw(only, "discharge-ready", DischargeExamples.ready(), now, DischargePictures::nothing);
        draw(only, "discharge-override", DischargeExamples.twoOpen(), now, shell -> press(shell, "override"));
        draw(only, "discharge-overridden", DischargeExamples.overridden(), now, DischargePictures::nothing);
        draw(only, "discharge-alarm", DischargeExamples.alarm(), now, DischargePictures::nothing);
        draw(
                only,
                "discharge-nasal",
                DischargeExamples.nasalLocked(),
                DischargeExamples.at(80.5),
                DischargePictures::nothing);
        draw(
                only,
                "discharge-rems",
                DischargeExamples.nasalOpen(),
                DischargeExamples.at(132.5),
                shell -> press(shell, "answer-rems-form"));
        draw(only, "discharge-words", DischargeExamples.longestWords(), now, DischargePictures::nothing);
        draw(only, "discharge-over", DischargeExamples.discharged(), now, DischargePictures::nothing);
    }

    private static void press(ConsoleShell shell, String button) {
        Button found = (Button) shell.root().lookup("#" + button);
        if (found != null) {
            found.fire();
        }
    }

    private static void draw(String only, String name, RoomSnapshot room, Timestamp now, Consumer<ConsoleShell> then) {
        if (!name.startsWith(only)) {
            return;
        }
        Desk desk = Desk.of(DischargeExamples.rooms(room), ExampleClinic.TIME);
        desk.operator().set("R. Okafor, RN");
        ConsoleShell shell = new ConsoleShell(
                desk,
                new OtherScreens(new BlankScreen(), new BlankScreen()),
                new StartOffers(PresetShelf.shipped(), r -> Optional.empty()));
        shell.openRoom(room.room());
        shell.picture(Theme.DARK, width, height, now);
        then.accept(shell);
        try {
            Files.write(
                    FOLDER.resolve(name + ".png"), ScreenPicture.png(shell.picture(Theme.DARK, width, height, now)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
