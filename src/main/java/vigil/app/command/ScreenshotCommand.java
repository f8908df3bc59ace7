package vigil.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.MemoryRecord;
import vigil.app.clinic.PreferencesJson;
import vigil.app.console.Studio;
import vigil.metric.Timestamp;
import vigil.ui.theme.Theme;

/// `vigil screenshot`: draws a screen in a scripted state without a display, with the real views.
@Command(
        name = "screenshot",
        description = {
            "Draws a screen without a display, with the real views over simulated rooms.",
            "Without --scenario: six rooms at different points of a session; for the review one that has ended; for arriving,"
                    + " waiting and leaving one at its check-in, before its authorisation and before its discharge."
                    + " With it: Room 1 plays that scenario from its beginning, the infusion from its minute 1."
        },
        mixinStandardHelpOptions = true)
public final class ScreenshotCommand implements Callable<Integer> {
    /// The same moment in each picture, so that two runs give the same picture: 24 November 2026, 14:07:42 UTC.
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    /// Three hours: longer than any session, and still drawn within seconds.
    private static final int LONGEST = 3 * 60 * 60;

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

    @Option(names = "--screen", required = true, paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}")
    private Studio.@Nullable Subject screen;

    @Option(names = "--scenario", paramLabel = "NAME", description = "what Room 1 plays; see vigil simulate --help")
    private @Nullable String scenario;

    @Option(names = "--at", paramLabel = "SECONDS", description = "how long it has played (default: 180)")
    private double seconds = 180;

    @Option(names = "--size", paramLabel = "WxH", description = "in pixels (default: 1920x1080)")
    private String size = "1920x1080";

    @Option(names = "--theme", paramLabel = "NAME", description = "dark, night or light (default: dark)")
    private String theme = "dark";

    @Option(names = "--language", paramLabel = "CODE", description = "en, de, es or fr (default: en)")
    private String language = "en";

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "the PNG file to write")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Matcher wanted = SIZE.matcher(size);
        if (!wanted.matches()) {
            throw new CannotDo(
                    "A size is written WIDTHxHEIGHT, each 100 to 9999, for example 1920x1080, not \"" + size + "\".");
        }
        if (!(seconds >= 1 && seconds <= LONGEST)) {
            throw new CannotDo("--at takes 1 to " + LONGEST + " seconds, not " + seconds + ".");
        }
        if (screen == null) {
            throw new CannotDo("Which screen? Say --screen.");
        }
        MemoryRecord record = new MemoryRecord();
        try (Demonstration rooms = new Demonstration(played(screen), profiles.load(), record, NOW)) {
            Studio studio = new Studio(rooms, record, profiles.folder(), NOW);
            studio.take(
                    screen,
                    PreferencesJson.language(language),
                    look(),
                    Integer.parseInt(wanted.group(1)),
                    Integer.parseInt(wanted.group(2)),
                    file);
        } catch (IOException e) {
            throw new CannotDo(file + " cannot be written: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private List<DemoRoom> played(Studio.Subject subject) {
        if (scenario != null) {
            return List.of(DemoRoom.playing(scenario, seconds));
        }
        return switch (subject) {
            case review -> List.of(DemoRoom.wholeSession());
            case arriving -> List.of(DemoRoom.arriving());
            case waiting -> List.of(DemoRoom.waiting());
            case leaving -> List.of(DemoRoom.leaving());
            case wall, bedside, limits, alarms, technician, start, settings, sound, presets, about, help, alarmhelp ->
                DemoRoom.wall();
            case welcome -> List.of(DemoRoom.wall().getLast());
        };
    }

    private Theme look() {
        try {
            return Theme.valueOf(theme.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotDo("There is no theme \"" + theme + "\"; there are dark, night and light.");
        }
    }
}
