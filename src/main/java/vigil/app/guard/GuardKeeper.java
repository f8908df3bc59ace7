package vigil.app.guard;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Keeps a guard at its post: takes over the one that started this console, starts one where there is none. Owns the
/// thread `guard-keeper`.
final class GuardKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuardKeeper.class);
    private static final long EVERY_MILLIS = 500;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("guard-keeper").daemon().factory());
    private final GuardFolder folder;
    private final List<String> command;
    private final Heartbeat heartbeat;
    private final Clock clock;
    private final Consumer<Optional<String>> lost;
    private final GuardPost post;
    private @Nullable Process started;
    private Optional<String> told = Optional.empty();

    /// @param command starts a guard of this process
    /// @param lost is told why nobody guards the console, or that somebody does again
    GuardKeeper(
            GuardFolder folder,
            List<String> command,
            Heartbeat heartbeat,
            Clock clock,
            Consumer<Optional<String>> lost) {
        this.folder = folder;
        this.command = List.copyOf(command);
        this.heartbeat = heartbeat;
        this.clock = clock;
        this.lost = lost;
        this.post = new GuardPost(clock.now());
    }

    /// @param after how long it waits before it looks the first time
    @SuppressWarnings("FutureReturnValueIgnored")
    void start(Duration after) {
        thread.scheduleWithFixedDelay(this::look, after.toMillis(), EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Leaves the guard alone from now on.
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void look() {
        try {
            Timestamp now = clock.now();
            Optional<String> trouble = heartbeat.trouble(now);
            if (trouble.isPresent()) {
                // Without beats the guard would end a console that is well but for its disk.
                dismiss(false);
                tell(trouble);
            } else {
                keep(now);
            }
        } catch (RuntimeException e) {
            // A look that fails must not end all later ones.
            LOG.error("the guard cannot be looked after", e);
        }
    }

    private void keep(Timestamp now) {
        String wrong = "";
        try {
            boolean held = BeatFile.isHeld(folder.guardBeat());
            boolean alive = held || started != null && started.isAlive();
            Optional<Beat> beat = held ? BeatFile.read(folder.guardBeat()) : Optional.empty();
            switch (post.look(alive, beat, now)) {
                case NOTHING -> {}
                case START -> started = new ProcessBuilder(command).inheritIO().start();
                case REPLACE -> dismiss(held);
            }
        } catch (IOException e) {
            wrong = ": " + e.getMessage();
            LOG.error("the guard cannot be started: {}", e.getMessage());
        }
        tell(post.isLost(now) ? Optional.of("nobody watches the console" + wrong) : Optional.empty());
    }

    /// @param held true if the number in the guard's file is known to be that of a living guard
    private void dismiss(boolean held) {
        Process known = started;
        if (known != null) {
            known.destroyForcibly();
        }
        try {
            if (held || known == null && BeatFile.isHeld(folder.guardBeat())) {
                BeatFile.read(folder.guardBeat())
                        .flatMap(b -> ProcessHandle.of(b.pid()))
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            LOG.warn("the guard cannot be found: {}", e.getMessage());
        }
    }

    private void tell(Optional<String> why) {
        if (why.isPresent() != told.isPresent()) {
            why.ifPresentOrElse(w -> LOG.warn("no guard: {}", w), () -> LOG.warn("the guard is back"));
            lost.accept(why);
            told = why;
        }
    }
}
