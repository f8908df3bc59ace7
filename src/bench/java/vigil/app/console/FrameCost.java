package vigil.app.console;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.Demonstration;
import vigil.app.clinic.MemoryRecord;
import vigil.metric.Timestamp;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.treatment.Modality;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.shell.Screen;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// What one frame of the whole console costs at 1920 by 1080 on the software pipeline: the bedside of a session of
/// 2 h 40 min with its pulse wave and its whole chart, and the wall with eight such rooms; beside them, in the same
/// run, the same data in JavaFX's own `LineChart` and as bare strokes on a canvas. Needs a display, which Xvfb is. See
/// docs/how-to/measure.md.
public final class FrameCost {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// As long as the longest session of the issue: two hours after the spray, and what comes before.
    private static final Duration SESSION = Duration.ofMinutes(160);

    private static final Duration PLAYED = Duration.ofSeconds(20);
    private static final Timestamp NOW = new Timestamp(1_000_000_000_000_000L, 1_795_529_262_000L);

    private FrameCost() {}

    /// `FrameCost [SECONDS]`: draws each for that long after a warm-up, by default 20 s, prints the figures, and
    /// leaves.
    public static void main(String[] args) throws Exception {
        Duration length = Duration.ofSeconds(args.length == 0 ? 20 : Integer.parseInt(args[0]));
        if (!Toolkit.hasDisplay()) {
            // JavaFX's headless screen is 1000 px square, and copies it pixel by pixel.
            System.err.println("A display is needed: xvfb-run -s '-screen 0 1920x1080x24' ...");
            System.exit(2);
        }
        // Read by JavaFX when it starts, so no options of the caller.
        System.setProperty("javafx.animation.fullspeed", "true");
        System.setProperty("prism.order", "sw");
        Toolkit.start();
        ProfileCatalog catalog = ProfileCatalog.load(Path.of("hardware-profiles"));
        try (Demonstration rooms = new Demonstration(eight(), catalog, new MemoryRecord(), NOW)) {
            RecordedRooms recorded = new RecordedRooms(rooms, NOW, PLAYED);
            console("bedside, 160 min, pulse wave", recorded, shell -> shell.openRoom("Room 1"), length);
            console("wall, eight rooms of 160 min", recorded, shell -> shell.show(Screen.ROOMS), length);
        }
        run("LineChart, 6 x 9600 points", length, PlainCharts::lineChart);
        run("bare canvas, 6 x 9600 points", length, PlainCharts::canvas);
        System.exit(0);
    }

    private static void console(String what, RecordedRooms rooms, Consumer<ConsoleShell> pose, Duration length)
            throws Exception {
        run(what, length, stage -> {
            ConsoleShell shell = shell(rooms);
            Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
            Theme.DARK.install(scene);
            stage.setScene(scene);
            pose.accept(shell);
            return () -> shell.pulse(rooms.next());
        });
    }

    private static void run(String what, Duration length, Function<Stage, Runnable> builder)
            throws InterruptedException, ExecutionException {
        List<Stage> opened = new ArrayList<>();
        CompletableFuture<FrameMeter> measured = Toolkit.call(() -> {
            Stage stage = new Stage();
            opened.add(stage);
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            Runnable frame = builder.apply(stage);
            stage.show();
            return new FrameMeter(what, stage.getScene(), length, frame).run();
        });
        System.out.println(measured.get());
        Toolkit.call(() -> {
            opened.forEach(Stage::hide);
            return true;
        });
    }

    private static List<DemoRoom> eight() {
        List<DemoRoom> rooms = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            rooms.add(new DemoRoom(
                    "Room " + i,
                    new Patient("2041" + i, "", LocalDate.of(1984, 3, 12)),
                    Modality.IV,
                    "calm",
                    SESSION,
                    Duration.ZERO,
                    true,
                    i,
                    List.of("berrymed-pm6750")));
        }
        return rooms;
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
                        Runnable::run)
                .build(Toolkit.fx())
                .shell();
    }
}
