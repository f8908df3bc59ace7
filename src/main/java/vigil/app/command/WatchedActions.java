package vigil.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.app.clinic.DeviceSpec;
import vigil.app.story.Act;
import vigil.app.story.ActionTable;
import vigil.app.story.BadAction;
import vigil.app.story.Stories;
import vigil.treatment.Modality;

/// The options of `vigil watch` that say what people do in the session, and how fast a simulated one runs.
final class WatchedActions {
    private static final String LIVE = "-";

    @Option(
            names = "--actions",
            paramLabel = "FILE.csv",
            description = "what people do: a table t,action,what,value,text,by; - for rows that come on standard input"
                    + " while the session runs (docs/technician/actions.md)")
    private @Nullable String file;

    @Option(
            names = "--story",
            description =
                    "play the usual whole session of the modality, from check-in to discharge; simulated devices only")
    private boolean story;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "how many times faster than real time; simulated devices only (default: 1)")
    private double speed = 1;

    boolean isStory() {
        return story;
    }

    boolean isActing() {
        return story || file != null;
    }

    /// True if time runs at another pace than the machine's.
    boolean isScaled() {
        return speed != 1;
    }

    double speed() {
        return speed;
    }

    /// @throws CannotDo if the options do not go together, or not with these devices
    void check(List<DeviceSpec> devices) {
        if (story && file != null) {
            throw new CannotDo("Give --story or --actions, not both.");
        }
        if (!(speed > 0 && speed <= 120)) {
            throw new CannotDo("--speed must be above 0 and at most 120.");
        }
        boolean real = devices.stream().anyMatch(d -> !d.isSimulated());
        if (real && (story || speed != 1)) {
            throw new CannotDo((story ? "--story" : "--speed") + " goes with simulated devices (sim: ports) only.");
        }
    }

    /// What is to be done. Rows on standard input are read from now on and come as they are written.
    ///
    /// @param told is told of rows on standard input that cannot be understood
    Queue<Act> acts(Modality modality, String by, PrintWriter told) {
        if (story) {
            return new ArrayDeque<>(Stories.of(modality));
        }
        if (file == null) {
            return new ArrayDeque<>();
        }
        return file.equals(LIVE) ? live(by, told) : new ArrayDeque<>(read(Path.of(file), by));
    }

    private static List<Act> read(Path path, String by) {
        try (Stream<String> lines = Files.lines(path)) {
            return ActionTable.read(path.toString(), by, lines);
        } catch (BadAction e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new CannotDo(path + " cannot be read: there is no such file.");
        } catch (UncheckedIOException e) {
            throw new CannotDo(path + " cannot be read: "
                    + (e.getCause() instanceof CharacterCodingException ? "it is not UTF-8 text" : e.getMessage())
                    + ".");
        } catch (IOException e) {
            throw new CannotDo(path + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Queue<Act> live(String by, PrintWriter told) {
        Queue<Act> acts = new ConcurrentLinkedQueue<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Thread.ofVirtual()
                .name("actions")
                .start(() -> listen(in, new ActionTable("standard input", by, true), acts, told));
        return acts;
    }

    private static void listen(BufferedReader in, ActionTable table, Queue<Act> acts, PrintWriter told) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                try {
                    table.line(line).ifPresent(acts::add);
                } catch (BadAction e) {
                    told.println(e.getMessage());
                    told.flush();
                }
            }
        } catch (IOException e) {
            told.println("No more actions come from standard input: " + e.getMessage() + ".");
            told.flush();
        }
    }
}
