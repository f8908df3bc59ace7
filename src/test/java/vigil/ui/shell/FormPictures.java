package vigil.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import vigil.alarm.AlarmCondition;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Preferences;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.MoreExamples;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.settings.Section;
import vigil.ui.theme.Theme;

/// Draws settings, help, the first page and the question before closing, to be looked at:
/// `FormPictures FOLDER WIDTHxHEIGHT LANGUAGE [larger]`.
final class FormPictures {
    private FormPictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String[] size = args[1].split("x", -1);
        boolean larger = args.length > 3;
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                Spoken.speak(Language.valueOf(args[2]));
                Art art = new Art(folder, Integer.parseInt(size[0]), Integer.parseInt(size[1]), larger);
                for (Section section : Section.values()) {
                    art.draw("settings-" + section.name().toLowerCase(java.util.Locale.ROOT), shell -> {
                        shell.settings(section);
                        shell.show(Screen.SETTINGS);
                    });
                }
                art.draw("help-alarm", shell -> shell.help(new HelpTopic.Alarm(AlarmCondition.SPO2_LOW)));
                art.draw("help-keys", shell -> shell.help(new HelpTopic.KeyMap()));
                art.draw("help-manual", shell -> shell.help(new HelpTopic.Page("alarms")));
                art.draw("closing-wall", shell -> shell.mayClose(() -> {}));
                art.draw("closing-bedside", shell -> {
                    shell.openRoom("Room 1");
                    shell.mayClose(() -> {});
                });
            } finally {
                Platform.exit();
            }
        });
    }

    private record Art(Path folder, int width, int height, boolean larger) {
        void draw(String name, Consumer<ConsoleShell> to) {
            Language language = Spoken.now();
            Desk desk = Desk.of(MoreExamples.high(), ExampleClinic.TIME);
            desk.operator().set("R. Okafor, RN");
            ConsoleShell shell = new ConsoleShell(desk, new OtherScreens(new BlankScreen(), new BlankScreen()));
            Preferences p = desk.preferences().get();
            desk.preferences()
                    .set(new Preferences(
                            language, p.night(), p.reducedMotion(), larger ? 1 : p.textStep(), p.autoLock()));
            shell.picture(Theme.DARK, width, height, ExampleClinic.NOW);
            to.accept(shell);
            try {
                Files.createDirectories(folder);
                Files.write(
                        folder.resolve(name + ".png"),
                        ScreenPicture.png(shell.picture(Theme.DARK, width, height, ExampleClinic.NOW)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
