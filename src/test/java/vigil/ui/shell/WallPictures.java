package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import vigil.metric.Timestamp;
import vigil.ui.control.Desk;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.example.WallExamples;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// Draws the wall into target/pictures/wall: each number of rooms and each state, at each size, in each language.
///
/// Arguments: a word that the names must contain, a language, both optional.
public final class WallPictures {
    private static final Path FOLDER = Path.of("target/pictures/wall");
    private static final List<int[]> SIZES = List.of(new int[] {1920, 1080}, new int[] {1280, 800});

    private WallPictures() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        String only = args.length > 0 ? args[0] : "";
        List<Language> languages = args.length > 1 ? List.of(Language.valueOf(args[1])) : List.of(Language.values());
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                languages.forEach(language -> all(only, language));
            } finally {
                Platform.exit();
            }
        });
    }

    private static void all(String only, Language language) {
        Spoken.speak(language);
        for (int[] size : SIZES) {
            for (int count : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}) {
                draw(only, "rooms-" + count, WallExamples.some(count), Theme.DARK, size[0], size[1], ExampleClinic.NOW);
            }
            WallExamples.states()
                    .forEach((name, rooms) ->
                            draw(only, "state-" + name, rooms, Theme.DARK, size[0], size[1], ExampleClinic.NOW));
            Timestamp off = ExampleClinic.NOW.plus(Duration.ofMillis(1300));
            draw(only, "off-phase", MoreExamples.extremes(), Theme.DARK, size[0], size[1], off);
            draw(only, "night", MoreExamples.eight(), Theme.NIGHT, size[0], size[1], ExampleClinic.NOW);
            draw(only, "words", MoreExamples.longWords(), Theme.DARK, size[0], size[1], ExampleClinic.NOW);
        }
        draw(only, "large", ExampleClinic.rooms(), Theme.DARK, 3840, 2160, ExampleClinic.NOW);
        draw(only, "wide", MoreExamples.eight(), Theme.DARK, 2560, 1080, ExampleClinic.NOW);
        draw(only, "wide-10", WallExamples.some(10), Theme.DARK, 3440, 1440, ExampleClinic.NOW);
        draw(only, "wide-2", WallExamples.some(2), Theme.DARK, 2560, 1080, ExampleClinic.NOW);
        draw(only, "portrait", ExampleClinic.rooms(), Theme.DARK, 1080, 1920, ExampleClinic.NOW);
    }

    private static void draw(
            String only, String name, ExampleRooms rooms, Theme theme, int width, int height, Timestamp moment) {
        String file = name + "-" + width + "-" + Spoken.now().locale().getLanguage();
        if (!file.contains(only)) {
            return;
        }
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor, RN");
        ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()));
        try {
            Files.write(FOLDER.resolve(file + ".png"), ScreenPicture.png(shell.picture(theme, width, height, moment)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
