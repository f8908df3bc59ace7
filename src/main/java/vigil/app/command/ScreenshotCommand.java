package vigil.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.PreferencesJson;
import vigil.app.console.Gallery;
import vigil.app.console.PictureFiles;
import vigil.app.pose.Cast;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.app.pose.Poses;
import vigil.ui.theme.Theme;

/// `vigil screenshot`: draws a screen in a scripted state without a display, with the real views.
@Command(
        name = "screenshot",
        description = {
            "Draws a screen without a display, with the real views over simulated rooms.",
            "Each screen has states; the first is drawn where none is named. --list tells them all.",
            "With --scenario Room 1 plays that scenario from its beginning, the infusion from its minute 1."
        },
        mixinStandardHelpOptions = true)
public final class ScreenshotCommand implements Callable<Integer> {
    /// Three hours: longer than any session, and still drawn within seconds.
    private static final int LONGEST = 3 * 60 * 60;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

    @Option(names = "--screen", paramLabel = "NAME", description = "which screen, for example wall")
    private @Nullable String screen;

    @Option(names = "--state", paramLabel = "NAME", description = "in which state, for example alarms")
    private @Nullable String state;

    @Option(names = "--list", description = "tells all screens and states, with a sentence each")
    private boolean list;

    @Option(names = "--scenario", paramLabel = "NAME", description = "what Room 1 plays; see vigil simulate --help")
    private @Nullable String scenario;

    @Option(names = "--at", paramLabel = "SECONDS", description = "how long it has played (default: 180)")
    private double seconds = 180;

    @Option(names = "--size", paramLabel = "WxH", description = "in pixels (default: 1920x1080)")
    private @Nullable String size;

    @Option(names = "--theme", paramLabel = "NAME", description = "dark, night or light (default: the state's own)")
    private @Nullable String theme;

    @Option(names = "--language", paramLabel = "CODE", description = "en, de, es or fr (default: en)")
    private String language = "en";

    @Option(names = "-o", paramLabel = "FILE", description = "the PNG file to write")
    private @Nullable Path file;

    @Option(
            names = "--docs",
            paramLabel = "DIR",
            description = "draws all pictures that the documents in DIR show, by DIR/pictures/list.txt")
    private @Nullable Path documents;

    @Option(
            names = "--every",
            paramLabel = "DIR",
            description = "draws every screen in every state into DIR, to be looked at; --screen chooses some")
    private @Nullable Path every;

    @Option(
            names = "--references",
            paramLabel = "DIR",
            description = "the same in every size, for comparison; see docs/how-to/pictures.md")
    private @Nullable Path references;

    @Override
    public Integer call() {
        if (list) {
            tell();
            return 0;
        }
        // A picture is the same wherever it is drawn.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try (Gallery gallery = new Gallery(profiles.load(), profiles.folder())) {
            draw(gallery);
        } catch (NoSuchFileException e) {
            throw new CannotDo("There is no file " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new CannotDo("The picture cannot be written: " + e.getMessage() + ".");
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private void draw(Gallery gallery) throws IOException {
        PictureFiles files = new PictureFiles(gallery, name -> {
            spec.commandLine().getOut().println(name);
            spec.commandLine().getOut().flush();
        });
        if (documents != null) {
            files.documents(documents);
        } else if (every != null) {
            files.every(
                    PictureFiles.poses(beginning()),
                    PreferencesJson.language(language),
                    frame(Optional.empty()),
                    every);
        } else if (references != null) {
            files.references(PictureFiles.poses(beginning()), references);
        } else {
            Pose pose = pose();
            Path target = target();
            PictureFiles.write(
                    gallery.draw(pose, PreferencesJson.language(language), look(pose), frame(pose.only())), target);
        }
    }

    private void tell() {
        for (Pose pose : Poses.all()) {
            spec.commandLine()
                    .getOut()
                    .printf(Locale.ROOT, "%-12s %-18s %s%n", pose.screen(), pose.state(), pose.sentence());
        }
        spec.commandLine().getOut().flush();
    }

    private String beginning() {
        return screen == null ? "" : screen + "-" + (state == null ? "" : state);
    }

    private Pose pose() {
        if (screen == null) {
            throw new CannotDo("Which screen? Say --screen; --list tells all of them.");
        }
        Pose pose = Poses.named(screen, Optional.ofNullable(state));
        if (scenario == null) {
            return pose;
        }
        if (!(seconds >= 1 && seconds <= LONGEST)) {
            throw new CannotDo("--at takes 1 to " + LONGEST + " seconds, not " + seconds + ".");
        }
        return pose.over(Cast.of(DemoRoom.playing(scenario, seconds)));
    }

    private Path target() {
        if (file == null) {
            throw new CannotDo("Where to? Say -o FILE.png.");
        }
        return file;
    }

    /// @param own the pose's own size
    private Frame frame(Optional<Frame> own) {
        String wanted = size;
        if (wanted == null) {
            return own.orElse(Frame.FULL);
        }
        return Frame.parse(wanted)
                .orElseThrow(() -> new CannotDo("A size is written WIDTHxHEIGHT, each 100 to 9999, for example "
                        + "1920x1080, not \"" + wanted + "\"."));
    }

    private Theme look(Pose pose) {
        if (theme == null) {
            return pose.theme();
        }
        try {
            return Theme.valueOf(theme.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotDo("There is no theme \"" + theme + "\"; there are dark, night and light.");
        }
    }
}
