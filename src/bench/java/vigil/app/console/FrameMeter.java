package vigil.app.console;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/// Counts what a frame costs while JavaFX draws as fast as it can (`javafx.animation.fullspeed`), from the begin of one
/// frame to the begin of the next, which waits until the last is drawn: the processor time of the FX thread and of the
/// thread that draws, what both allocate, and how long it took by the clock. Only the last depends on what else the
/// computer has to do.
///
/// Thread rule: FX thread.
final class FrameMeter extends AnimationTimer {
    /// The compiler and the caches need a while; what is slow is not waited for so often.
    private static final int WARM_UP = 900;

    private static final int MANY = 40;
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();

    private static final String RENDERER = "QuantumRenderer";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Delays processor;
    private final Delays ofFx;
    private final Delays clock;
    private final String what;
    private final int frames;
    private final IntConsumer frame;
    private final CompletableFuture<FrameMeter> done = new CompletableFuture<>();
    private final long renderer;
    private final long fx;
    private int number = -WARM_UP;
    private long begun;
    private Reading before = new Reading(0, 0, 0, 0);
    private Reading first = before;
    private Reading last = before;

    /// What the two threads have used up so far: ns of processor, bytes allocated, ns on the clock.
    private record Reading(long fxNanos, long drawNanos, long bytes, long at) {}

    /// @param frames how many count
    /// @param frame what changes from frame to frame; told its number
    FrameMeter(String what, int frames, IntConsumer frame) {
        this.what = what;
        this.frames = frames;
        this.frame = frame;
        processor = new Delays("  processor time of a frame");
        ofFx = new Delays("    of it on the FX thread");
        clock = new Delays("  by the clock");
        fx = Thread.currentThread().threadId();
        renderer = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(RENDERER))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }

    /// Done when enough frames are counted.
    CompletableFuture<FrameMeter> run() {
        begun = System.nanoTime();
        start();
        return done;
    }

    @Override
    public void handle(long ignored) {
        Reading now = read();
        if (number < 0 && now.at() - begun > LONGEST) {
            number = 0;
        }
        if (number == 0) {
            first = now;
        } else if (number > 0) {
            long drawn = now.drawNanos() - before.drawNanos();
            long painted = now.fxNanos() - before.fxNanos();
            processor.add(drawn + painted);
            ofFx.add(painted);
            clock.add(now.at() - before.at());
        }
        if (number == frames || number > MANY && now.at() - first.at() > LONGEST) {
            last = now;
            stop();
            done.complete(this);
            return;
        }
        number++;
        before = read();
        frame.accept(number + WARM_UP);
    }

    private Reading read() {
        return new Reading(
                THREADS.getThreadCpuTime(fx),
                THREADS.getThreadCpuTime(renderer),
                THREADS.getThreadAllocatedBytes(fx) + THREADS.getThreadAllocatedBytes(renderer),
                System.nanoTime());
    }

    /// What a frame takes of the processor on average, ms: what is drawn once a second counts with its share.
    double meanMillis() {
        return processor.meanMillis();
    }

    @Override
    public String toString() {
        String bytes = String.format(
                Locale.ROOT,
                "  allocated in a frame, mean %32.1f kB",
                (last.bytes() - first.bytes()) / 1e3 / Math.max(1, number));
        return String.join(
                System.lineSeparator(), what, processor.toString(), ofFx.toString(), clock.toString(), bytes);
    }
}
