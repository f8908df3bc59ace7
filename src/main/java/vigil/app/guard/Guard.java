package vigil.app.guard;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vigil.annunciator.SoundOutput;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// The second process: looks at the console's beats four times a second, and does what [GuardRule] says.
///
/// Thread rule: runs on the thread that calls [#run].
public final class Guard {
    private static final long EVERY_MILLIS = 250;
    /// A console that looks whether a guard is there holds the lock for a moment.
    private static final int TRIES_FOR_POST = 20;

    private final GuardFolder folder;
    private final ConsoleProcess console;
    private final GuardSound sound;
    private final GuardLog log;
    private final Clock clock;
    private final CountDownLatch never = new CountDownLatch(1);
    private long beats;

    /// @param command starts the console
    /// @param pid the console that runs now
    /// @param outputs opens the sound device
    /// @param err standard error
    public Guard(
            Path data, List<String> command, long pid, Supplier<SoundOutput> outputs, PrintWriter err, Clock clock) {
        this.folder = new GuardFolder(data);
        this.console = new ConsoleProcess(command);
        this.log = new GuardLog(folder.log(), err);
        this.clock = clock;
        this.sound = new GuardSound(outputs, clock, sentence -> log.say(clock.now(), sentence));
        console.meet(pid);
    }

    /// Guards until the console ends by the will of a person.
    ///
    /// @return false if another guard watches this folder
    public boolean run() throws IOException, InterruptedException {
        try (BeatFile post = BeatFile.open(folder.guardBeat())) {
            if (!take(post)) {
                return false;
            }
            GuardRule rule = new GuardRule(clock.now());
            while (look(rule)) {
                beat(post);
                pause();
            }
            return true;
        } finally {
            sound.close();
        }
    }

    private boolean look(GuardRule rule) throws InterruptedException {
        Timestamp now = clock.now();
        boolean sounded = rule.isSounding();
        GuardRule.Order order = rule.look(sight(), now);
        sound.sound(rule.isSounding(), now);
        if (sounded && !rule.isSounding()) {
            log.say(now, "a console beats again");
        }
        switch (order) {
            case GuardRule.Order.Watch watch -> {}
            case GuardRule.Order.Restart restart -> restart(rule, restart.why());
            case GuardRule.Order.Leave leave -> {
                return false;
            }
        }
        return true;
    }

    private void restart(GuardRule rule, String why) throws InterruptedException {
        String end = console.end();
        log.say(clock.now(), "the console is started again: " + why + (end.isEmpty() ? "" : "; " + end));
        if (!console.kill()) {
            log.say(clock.now(), "the old console cannot be killed");
        }
        try {
            log.say(clock.now(), "console started, process " + console.start());
        } catch (IOException e) {
            log.say(clock.now(), "the console cannot be started: " + e.getMessage());
            rule.notStarted(clock.now());
        }
    }

    /// The process first, then the file: what ended properly has said so before it was gone.
    private GuardRule.Sight sight() {
        read().ifPresent(beat -> console.meet(beat.pid()));
        boolean alive = console.isAlive();
        return new GuardRule.Sight(alive, read());
    }

    private Optional<Beat> read() {
        try {
            return BeatFile.read(folder.consoleBeat());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean take(BeatFile post) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES_FOR_POST; i++) {
            if (post.hold()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private void beat(BeatFile post) {
        try {
            post.write(new Beat(ProcessHandle.current().pid(), ++beats, Beat.State.BEATING, ""));
        } catch (IOException e) {
            // The console will see no beat and replace this guard; until then it goes on watching.
            log.say(clock.now(), "the guard cannot say that it lives: " + e.getMessage());
        }
    }

    private void pause() throws InterruptedException {
        if (never.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("nobody opens this latch");
        }
    }
}
