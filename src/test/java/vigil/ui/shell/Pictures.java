package vigil.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import vigil.alarm.EscalationStep;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Desk;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Draws the screens into target/pictures, to be looked at beside the design's pictures.
public final class Pictures {
    private static final Path FOLDER = Path.of("target/pictures");

    private Pictures() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        String only = args.length > 0 ? args[0] : "";
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
        draw(only, "wall", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> {});
        drawAt(only, "wall-off-phase", MoreExamples.extremes(), ExampleClinic.NOW.plus(Duration.ofMillis(1300)));
        draw(only, "wall-night-8", MoreExamples.eight(), Theme.NIGHT, 1920, 1080, shell -> {});
        draw(only, "wall-extremes", MoreExamples.extremes(), Theme.DARK, 1920, 1080, shell -> {});
        draw(only, "wall-words", MoreExamples.longWords(), Theme.DARK, 1920, 1080, shell -> {});
        draw(
                only,
                "bedside-words",
                MoreExamples.longWords(),
                Theme.DARK,
                1920,
                1080,
                shell -> shell.openRoom("Infusion room south 12"));
        draw(only, "bedside-keys", MoreExamples.high(), Theme.NIGHT, 1920, 1080, shell -> {
            shell.openRoom("Room 1");
            shell.help(new vigil.ui.control.HelpTopic.KeyMap());
        });
        draw(
                only,
                "bedside-extreme",
                MoreExamples.longWords(),
                Theme.DARK,
                1280,
                720,
                shell -> shell.openRoom("Room 2"));
        draw(only, "wall-4", MoreExamples.some(4), Theme.DARK, 1920, 1080, shell -> {});
        draw(only, "wall-2", MoreExamples.some(2), Theme.DARK, 1280, 720, shell -> {});
        draw(only, "bedside", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 1"));
        draw(only, "bedside-high", MoreExamples.high(), Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 1"));
        draw(only, "bedside-room3", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 3"));
        draw(only, "bedside-room5", ExampleClinic.rooms(), Theme.NIGHT, 1280, 720, shell -> shell.openRoom("Room 5"));
        draw(
                only,
                "bedside-acknowledged",
                MoreExamples.extremes(),
                Theme.DARK,
                1920,
                1080,
                shell -> shell.openRoom("Room 4"));
        draw(only, "sheet-stop", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> {
            shell.openRoom("Room 1");
            shell.pulse(ExampleClinic.NOW);
            ((Button) shell.root().lookup("#stop-dose")).fire();
        });
        draw(only, "sheet-limits", ExampleClinic.rooms(), Theme.DARK, 2560, 1440, shell -> {
            shell.openRoom("Room 1");
            shell.pulse(ExampleClinic.NOW);
            ((Button) shell.root().lookup("#limits")).fire();
        });
        drawAlarms(only);
        drawSound(only);
        draw(only, "start", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 6"));
    }

    private static void drawAlarms(String only) {
        ExampleRooms changed = ExampleClinic.rooms();
        changed.publish(AlarmExamples.changed(""));
        draw(only, "alarm-changed", changed, Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 1"));
        draw(only, "alarm-changed-wall", changed, Theme.DARK, 1920, 1080, shell -> {});
        draw(only, "alarm-limits", changed, Theme.DARK, 1920, 1080, shell -> {
            shell.openRoom("Room 1");
            shell.pulse(ExampleClinic.NOW);
            ((Button) shell.root().lookup("#limits")).fire();
            shell.picture(Theme.DARK, 1920, 1080, ExampleClinic.NOW); // a list has rows once it was laid out
            ((Button) shell.root().lookup("#limit-SpO-low-MEDIUM")).fire();
        });
        draw(only, "alarm-history", changed, Theme.DARK, 1920, 1080, shell -> {
            shell.openRoom("Room 1");
            shell.pulse(ExampleClinic.NOW);
            ((Button) shell.root().lookup("#alarms")).fire();
        });
        ExampleRooms held = ExampleClinic.rooms();
        held.publish(AlarmExamples.held(Duration.ofSeconds(12)));
        draw(only, "alarm-held", held, Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 1"));
        draw(only, "alarm-held-wall", held, Theme.DARK, 1920, 1080, shell -> {});
        ExampleRooms unanswered = AlarmExamples.unanswered(EscalationStep.OTHER_ROOMS);
        draw(only, "alarm-elsewhere", unanswered, Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 1"));
        draw(only, "alarm-elsewhere-start", unanswered, Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 6"));
        draw(only, "alarm-elsewhere-wall", unanswered, Theme.DARK, 1920, 1080, shell -> {});
        draw(only, "alarm-three", unanswered, Theme.DARK, 1920, 1080, shell -> shell.openRoom("Room 3"));
    }

    private static void drawSound(String only) {
        draw(only, "start-cautious", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> {
            shell.openRoom("Room 6");
            ((Button) shell.root().lookup("#preset"))
                    .getContextMenu()
                    .getItems()
                    .getLast()
                    .fire();
        });
        draw(only, "start-played", ExampleClinic.rooms(), Theme.DARK, 1920, 1080, shell -> sound(shell, "sound-play"));
        draw(only, "start-heard", ExampleClinic.rooms(), Theme.NIGHT, 1920, 1080, shell -> {
            sound(shell, "sound-play");
            sound(shell, "sound-heard");
        });
        draw(only, "start-not-heard", ExampleClinic.rooms(), Theme.DARK, 1280, 720, shell -> {
            sound(shell, "sound-play");
            sound(shell, "sound-not-heard");
        });
        draw(only, "sheet-sound", ExampleClinic.rooms(), Theme.DARK, 1280, 720, shell -> {
            shell.openRoom("Room 1");
            shell.openSheet(BedsideSheet.LIMITS);
            shell.picture(Theme.DARK, 1280, 720, ExampleClinic.NOW);
            ((Button) shell.root().lookup("#limit-less")).fire();
            ((Button) shell.root().lookup("#limits-close")).fire();
            ((Button) shell.root().lookup("#bedside-sound-play")).fire();
        });
    }

    private static void sound(ConsoleShell shell, String button) {
        shell.openRoom("Room 6");
        shell.pulse(ExampleClinic.NOW);
        ((Button) shell.root().lookup("#" + button)).fire();
    }

    /// The wall at another moment, for example between two flashes.
    private static void drawAt(String only, String name, ExampleRooms rooms, Timestamp moment) {
        if (name.startsWith(only)) {
            ConsoleShell shell = new ConsoleShell(
                    Desk.of(rooms, ExampleClinic.TIME), new OtherScreens(new BlankScreen(), new BlankScreen()));
            save(name, shell.picture(Theme.DARK, 1920, 1080, moment));
        }
    }

    private static void save(String name, BufferedImage picture) {
        try {
            Files.write(FOLDER.resolve(name + ".png"), ScreenPicture.png(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(
            String only,
            String name,
            ExampleRooms rooms,
            Theme theme,
            int width,
            int height,
            Consumer<ConsoleShell> to) {
        if (!name.startsWith(only)) {
            return;
        }
        Desk desk = Desk.of(rooms, ExampleClinic.TIME);
        desk.operator().set("R. Okafor, RN");
        ConsoleShell shell = new ConsoleShell(
                desk,
                new OtherScreens(new BlankScreen(), new BlankScreen()),
                new StartOffers(PresetShelf.shipped(), room -> Optional.empty()));
        to.accept(shell);
        save(name, shell.picture(theme, width, height, ExampleClinic.NOW));
    }
}
