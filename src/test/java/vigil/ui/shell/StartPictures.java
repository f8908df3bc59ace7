package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.session.course.PastSession;
import vigil.treatment.Modality;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.StartExamples;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Draws the start screen in every state, to be looked at: `StartPictures FOLDER [NAME [WIDTHxHEIGHT [LANGUAGE]]]`.
final class StartPictures {

    private StartPictures() {}

    /// For a picture of what a screen shows at first.
    private static void nothing(ConsoleShell shell) {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String only = args.length > 1 ? args[1] : "";
        String[] size = (args.length > 2 ? args[2] : "1920x1080").split("x", -1);
        Language language = args.length > 3 ? Language.valueOf(args[3]) : Language.ENGLISH;
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                Spoken.speak(language);
                drawAll(folder, only, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
            } finally {
                Platform.exit();
            }
        });
    }

    private static void drawAll(Path folder, String only, int width, int height) {
        Art art = new Art(folder, only, StartExamples.NOW, Theme.DARK, width, height);
        art.draw("start-soft", StartExamples.softStop(), StartPictures::reason);
        art.draw("start-scheduled", StartExamples.scheduled(), StartPictures::nothing);
        art.draw("start-check-in", StartExamples.checkIn(), StartPictures::nothing);
        art.draw("start-measuring", StartExamples.measuring(), StartPictures::nothing);
        art.draw("start-hard", StartExamples.hardStop(), shell -> press(shell, "open-contraindication-avm"));
        art.draw("start-authorise", StartExamples.toAuthorise(), shell -> type(shell, "clinician", "Dr M. Iyer"));
        art.draw("start-ready", StartExamples.ready(), StartPictures::nothing);
        art.draw("start-nasal", StartExamples.nasal(), shell -> type(shell, "lot", "LA4411"));
        art.draw("start-im", StartExamples.intramuscular(), StartPictures::nothing);
        art.draw("start-change", StartExamples.toAuthorise(), shell -> press(shell, "change-plan"));
        art.draw("start-no-devices", StartExamples.noOximeter(), StartPictures::nothing);
        art.draw("start-by-hand", StartExamples.noOximeter(), shell -> press(shell, "by-hand"));
        art.draw("start-postpone", StartExamples.softStop(), shell -> press(shell, "postpone"));
        art.draw("start-correct", StartExamples.softStop(), shell -> press(shell, "correct-patient"));
        art.draw("start-which", StartExamples.twoOximeters(), StartPictures::nothing);
        art.draw("start-unheard", StartExamples.measuring(), shell -> {
            press(shell, "sound-play");
            shell.pulse(StartExamples.NOW);
            press(shell, "sound-not-heard");
        });
        art.draw("start-words", StartExamples.longestWords(), StartPictures::nothing);
        Art before = new Art(folder, only, ExampleClinic.NOW, Theme.DARK, width, height);
        before.draw("start-new", ExampleClinic.rooms().snapshot("Room 6"), StartPictures::nothing);
        before.draw("start-new-filled", ExampleClinic.rooms().snapshot("Room 6"), shell -> {
            type(shell, "patient-id", "20466");
            type(shell, "patient-name", "Nora Lind");
            type(shell, "patient-born", "30 Jan 1991");
            press(shell, "modality-iv");
        });
        new Art(folder, only, StartExamples.NOW, Theme.NIGHT, 1280, 800)
                .draw("start-night", StartExamples.softStop(), StartPictures::reason);
    }

    private static void reason(ConsoleShell shell) {
        type(shell, "clinician", "Dr M. Iyer");
        type(shell, "reason", "Usual for her, 148/90 last time");
        shell.root().lookup("#reason").requestFocus();
    }

    private static void press(ConsoleShell shell, String id) {
        ((Button) shell.root().lookup("#" + id)).fire();
    }

    private static void type(ConsoleShell shell, String id, String text) {
        Node place = shell.root().lookup("#" + id);
        TextInputControl field =
                place instanceof TextInputControl typed ? typed : (TextInputControl) place.lookup(".text-field");
        field.setText(text);
    }

    /// The picture's last session: 158/96, nobody stopped it.
    private static Course course() {
        PastSession past = new PastSession(
                new SessionId("20261121-090000-Room-6"),
                StartExamples.NOW.wall(),
                Modality.IV,
                "Ketamine",
                Optional.empty(),
                OptionalDouble.of(39),
                Optional.of(java.time.Duration.ofMinutes(40)),
                java.time.Duration.ofMinutes(40),
                OptionalInt.of(158),
                OptionalInt.of(96),
                OptionalInt.of(94),
                List.of("Dizziness"),
                Phase.DISCHARGED,
                false);
        return new Course(Optional.empty(), List.of(past));
    }

    private record Art(Path folder, String only, Timestamp now, Theme theme, int width, int height) {
        void draw(String name, RoomSnapshot room, Consumer<ConsoleShell> then) {
            if (!name.startsWith(only)) {
                return;
            }
            Desk desk = Desk.of(StartExamples.rooms(room), ExampleClinic.TIME);
            desk.operator().set("R. Okafor, RN");
            StartOffers offers =
                    new StartOffers(PresetShelf.shipped(), r -> Optional.empty()).knowing(reference -> course());
            ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()), offers);
            shell.openRoom(room.room());
            shell.picture(theme, width, height, now);
            then.accept(shell);
            try {
                Files.write(folder.resolve(name + ".png"), ScreenPicture.png(shell.picture(theme, width, height, now)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
