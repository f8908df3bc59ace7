package vigil.app.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vigil.app.clinic.LongRoom;
import vigil.app.clinic.MemoryRecord;
import vigil.metric.Timestamp;
import vigil.profile.ProfileCatalog;
import vigil.ui.chart.Drawing;
import vigil.ui.settings.SettingsSource;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.shell.Screen;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// What one frame costs at 1920 by 1080 on the software pipeline, all in one run: the bedside of a session
/// of 2 h 40 min with its pulse wave and its whole chart, at rest and dragged by a mouse; the wall with
/// eight such rooms; Vigil's lines alone, and the same lines in JavaFX's own `LineChart` and on a bare
/// canvas. Needs a display, which Xvfb is. See docs/how-to/measure.md.
public final class FrameCost {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// As long as the longest session of the issue: two hours after the spray, and what comes before.
    private static final int MINUTES = 160;

    private static final Duration PLAYED = Duration.ofSeconds(20);
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    private final int frames;
    private final String wanted;
    private final int minutes;

    private FrameCost(int frames, String wanted, int minutes) {
        this.frames = frames;
        this.wanted = wanted;
        this.minutes = minutes;
    }

    /// `FrameCost [FRAMES [WORD]]`: draws each so often after a warm-up, by default 1200 times, or only
    /// those whose name has that word; prints the figures, and leaves.
    public static void main(String[] args) throws Exception {
        if (!Toolkit.hasDisplay()) {
            // JavaFX's headless screen is 1000 px square, and copies it pixel by pixel.
            System.err.println("A display is needed: xvfb-run -s '-screen 0 1920x1080x24' ...");
            System.exit(2);
        }
        // Read by JavaFX when it starts, so no options of the caller.
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.order", "sw");
        Toolkit.start();
        System.out.printf(
                "JavaFX %s, software pipeline, %d x %d, JDK %s, %d processors%n",
                System.getProperty("javafx.runtime.version"),
                WIDTH,
                HEIGHT,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        new FrameCost(
                        args.length == 0 ? 1200 : Integer.parseInt(args[0]),
                        args.length < 2 ? "" : args[1],
                        args.length < 3 ? MINUTES : Integer.parseInt(args[2]))
                .measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        measure(() -> new Drawing("an empty window", new Pane(), i -> {}));
        console();
        for (Supplier<Drawing> drawing : Drawing.charts()) {
            measure(drawing);
        }
        OptionalDouble panned = measure(Drawing::panned);
        compare("panned", "a bare canvas", measure(Drawing::onCanvas), panned);
        compare("panned", "LineChart", measure(Drawing::pannedInLineChart), panned);
        OptionalDouble watched = measure(Drawing::watched);
        compare("watched", "LineChart", measure(Drawing::watchedInLineChart), watched);
    }

    private static void compare(String how, String what, OptionalDouble theirs, OptionalDouble ours) {
        if (theirs.isPresent() && ours.isPresent()) {
            double times = theirs.getAsDouble() / ours.getAsDouble();
            System.out.printf("Vigil's lines, %s, are %.1f times cheaper than %s%n", how, times, what);
        }
    }

    private void console() throws Exception {
        ProfileCatalog catalog = ProfileCatalog.load(Path.of("hardware-profiles"));
        if (!"wall".contains(wanted) || wanted.isEmpty()) {
            bedside(rooms(1, catalog));
        }
        if ("wall".contains(wanted)) {
            RecordedRooms eight = rooms(8, catalog);
            measure(() ->
                    console("wall, eight rooms of " + minutes + " min", eight, shell -> shell.show(Screen.ROOMS)));
        }
    }

    private void bedside(RecordedRooms one) throws Exception {
        measure(() -> console("bedside, " + minutes + " min, pulse wave", one, shell -> shell.openRoom("Room 1")));
        drag(one);
    }

    private RecordedRooms rooms(int count, ProfileCatalog catalog) {
        List<LongRoom> rooms = IntStream.rangeClosed(1, count)
                .parallel()
                .mapToObj(number -> new LongRoom(number, catalog, Duration.ofMinutes(minutes), NOW))
                .toList();
        RecordedRooms recorded = new RecordedRooms(rooms, NOW, PLAYED);
        rooms.forEach(LongRoom::close);
        return recorded;
    }

    private void drag(RecordedRooms recorded) throws Exception {
        List<ChartDrag> hands = new ArrayList<>();
        measure(() -> {
            Drawing bedside = console(
                    "bedside, " + minutes + " min, dragged by a mouse", recorded, shell -> shell.openRoom("Room 1"));
            ChartDrag drag = new ChartDrag(Duration.ofMinutes(minutes));
            hands.add(drag);
            return new Drawing(bedside.what(), bedside.content(), i -> {
                drag.frame(bedside.content(), i);
                bedside.frame().accept(i);
            });
        });
        Toolkit.call(() -> {
            hands.forEach(ChartDrag::end);
            return true;
        });
    }

    private static Drawing console(String what, RecordedRooms rooms, Consumer<ConsoleShell> pose) {
        ConsoleShell shell = shell(rooms);
        pose.accept(shell);
        return new Drawing(what, shell.root(), i -> shell.pulse(rooms.next()));
    }

    private OptionalDouble measure(Supplier<Drawing> made) throws InterruptedException, ExecutionException {
        List<Stage> opened = new ArrayList<>();
        Optional<CompletableFuture<FrameMeter>> measured = Toolkit.call(() -> {
            Drawing drawing = made.get();
            if (!drawing.what().contains(wanted)) {
                return Optional.empty();
            }
            Stage stage = new Stage(StageStyle.UNDECORATED);
            opened.add(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            Scene scene = new Scene(drawing.content(), WIDTH, HEIGHT);
            Theme.DARK.install(scene);
            stage.setScene(scene);
            stage.show();
            return Optional.of(new FrameMeter(drawing.what(), frames, drawing.frame()).run());
        });
        if (measured.isEmpty()) {
            return OptionalDouble.empty();
        }
        FrameMeter meter = measured.get().get();
        System.out.println(meter);
        Toolkit.call(() -> {
            opened.forEach(Stage::hide);
            return true;
        });
        return OptionalDouble.of(meter.meanMillis());
    }

    private static ConsoleShell shell(RecordedRooms rooms) {
        return new ConsoleScreens(
                        rooms,
                        new MemoryRecord(),
                        query -> List.of(),
                        StartOffers.SHIPPED,
                        Map.of(),
                        List::of,
                        Bench.NONE,
                        Path.of("hardware-profiles"),
                        Path.of("target", "exports"),
                        StaffBooks.NONE,
                        SettingsSource.NONE,
                        Runnable::run)
                .build(Toolkit.fx())
                .shell();
    }
}
