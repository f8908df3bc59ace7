package vigil.app.console;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Counts what a frame costs while JavaFX draws as fast as it can (`javafx.animation.fullspeed`): from the begin of one
/// frame to the begin of the next, which waits until the last is drawn; and the part of it on the FX thread, up to the
/// end of the layout.
///
/// Thread rule: FX thread.
final class FrameMeter extends AnimationTimer {
    /// The compiler and the caches need a while.
    private static final long WARM_UP = Duration.ofSeconds(10).toNanos();

    private final Delays whole;
    private final Delays ofFx;
    private final Scene scene;
    private final Runnable frame;
    private final long length;
    private final Runnable layout = this::laidOut;
    private final CompletableFuture<FrameMeter> done = new CompletableFuture<>();
    private long first;
    private long begun;
    private boolean counting;

    /// @param frame what changes from frame to frame
    FrameMeter(String what, Scene scene, Duration length, Runnable frame) {
        whole = new Delays(what + ": a frame");
        ofFx = new Delays(what + ": of it on the FX thread");
        this.scene = scene;
        this.frame = frame;
        this.length = length.toNanos();
    }

    /// Done when enough frames are counted.
    CompletableFuture<FrameMeter> run() {
        scene.addPostLayoutPulseListener(layout);
        first = System.nanoTime();
        start();
        return done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        if (counting) {
            whole.add(now - begun);
        }
        counting = now - first > WARM_UP;
        if (now - first > WARM_UP + length) {
            stop();
            scene.removePostLayoutPulseListener(layout);
            done.complete(this);
            return;
        }
        begun = now;
        frame.run();
    }

    private void laidOut() {
        if (counting) {
            ofFx.add(System.nanoTime() - begun);
        }
    }

    @Override
    public String toString() {
        return whole + System.lineSeparator() + ofFx;
    }
}
