package vigil.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.ui.theme.Theme;

/// What a frame of the chart costs beside JavaFX's own `LineChart` and a bare canvas, all in one run: six series of
/// 9,600 samples (2 h 40 min) and a sweep of 75 Hz at 1200 px, on the software pipeline. See docs/how-to/measure.md.
///
/// A frame is what it takes to change what is shown and to have it as pixels, the whole scene rendered anew. What a
/// scene without anything costs is said first and is part of every figure.
public final class ChartBenchmark {
    static final int WIDTH = 1200;
    static final int HEIGHT = 740;
    private static final int WARM = 30;

    private ChartBenchmark() {}

    /// `ChartBenchmark [FRAMES]`: measures, prints the figures, and leaves.
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        int frames = args.length == 0 ? 300 : Integer.parseInt(args[0]);
        Platform.startup(() -> {});
        onFx(() -> {
            BenchData data = BenchData.ofTwoHoursFortyMinutes();
            Cost empty = measure("a scene with nothing in it", new Pane(), frames, i -> {});
            Cost line = SixLines.measure(data, frames);
            measureSession(frames);
            Cost canvas = BareCanvas.measure(data, frames);
            Cost lineChart = LineCharts.measure(data, Math.max(40, frames / 4));
            say("Vigil's lines against LineChart", lineChart, line, empty);
            say("Vigil's lines against a bare canvas", canvas, line, empty);
        });
        System.exit(0);
    }

    private static void measureSession(int frames) {
        for (double hours : new double[] {1 / 6.0, 8 / 3.0, 8}) {
            SessionFrames chart = new SessionFrames(hours);
            String length = String.format(Locale.ROOT, "%.0f min", hours * 60);
            chart.measure("the session chart of " + length + ", whole, once a second", frames, chart::nextSecond);
            chart.measure("the session chart of " + length + ", panned each frame", frames, chart::pan);
            chart.measure("the session chart of " + length + ", at rest, sweep runs", frames, i -> {});
        }
    }

    /// What a frame costs, in ms.
    record Cost(double median, double p99) {}

    /// Renders frame after frame, changing something before each.
    static Cost measure(String what, Parent content, int frames, IntConsumer change) {
        if (content instanceof Region region) {
            region.resize(WIDTH, HEIGHT);
        }
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        Theme.DARK.install(scene);
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        List<Long> nanos = new ArrayList<>();
        for (int i = -WARM; i < frames; i++) {
            long before = System.nanoTime();
            change.accept(i + WARM);
            scene.snapshot(image);
            if (i >= 0) {
                nanos.add(System.nanoTime() - before);
            }
        }
        scene.setRoot(new Pane());
        Cost cost = new Cost(part(nanos, 0.50), part(nanos, 0.99));
        print(String.format(Locale.ROOT, "%-62s median %6.2f  p99 %6.2f ms", what, cost.median(), cost.p99()));
        return cost;
    }

    private static void say(String what, Cost slow, Cost fast, Cost empty) {
        print(String.format(
                Locale.ROOT,
                "%-62s %.1f times cheaper, %.1f without what the scene itself costs",
                what,
                slow.median() / fast.median(),
                (slow.median() - empty.median()) / Math.max(0.05, fast.median() - empty.median())));
    }

    /// The nearest rank, never one that flatters.
    private static double part(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(Math.max(1, (int) Math.ceil(share * sorted.size())) - 1) / 1e6;
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private static void onFx(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }
}
