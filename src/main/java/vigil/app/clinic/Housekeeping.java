package vigil.app.clinic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.annunciator.JavaSoundDevices;
import vigil.annunciator.SoundSettings;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorInput;

/// Looks at what no room can see for itself: once a second the loudspeaker, the free disk, the wall clock, and the
/// screen four times a second. Owns the thread `housekeeping`.
public final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    /// A wall clock that moved by more than this against the monotonic one was set (clinical facts, 9.3).
    private static final Duration JUMP = Duration.ofSeconds(2);
    /// How long a set clock is shown.
    private static final Duration SHOWN = Duration.ofMinutes(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("housekeeping").daemon().factory());
    private final Clinic clinic;
    private final Clock clock;
    private final BooleanSupplier diskLow;
    private final SoundWatch sound;
    private final ScreenWatch screen;
    private Timestamp last;
    private boolean toldDisk;
    private @Nullable Timestamp jumpedAt;

    /// @param diskLow true if the record's disk is almost full
    /// @param sound what the clinic has set about its alarm sounds
    public Housekeeping(Clinic clinic, Clock clock, BooleanSupplier diskLow, Supplier<SoundSettings> sound) {
        this.clinic = clinic;
        this.clock = clock;
        this.diskLow = diskLow;
        this.sound = new SoundWatch(clinic, new JavaSoundDevices(), sound, clock);
        this.screen = new ScreenWatch(clinic::tellAll);
        this.last = clock.now();
    }

    /// Starts to look, and to sound. Nobody asks what became of the looks: [#look] says itself what went wrong.
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        sound.start();
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(this::lookAtScreen, 250, 250, TimeUnit.MILLISECONDS);
    }

    /// Whoever draws the screen stamps here.
    public ScreenWatch screen() {
        return screen;
    }

    /// The sound and the screen as what must live.
    List<Vital> vitals() {
        return List.of(sound.vital(), screen.vital());
    }

    /// Plays the HIGH burst once where this room is heard; any thread may call.
    ///
    /// @return why it cannot be heard, as a sentence; empty if it can
    public Optional<String> testSound(String room) {
        return sound.test(room);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        sound.close();
    }

    private void look() {
        try {
            sound.look();
            lookAtDisk();
            lookAtClock(clock.now());
        } catch (RuntimeException e) {
            // A look that fails must not end all later ones.
            LOG.error("housekeeping failed", e);
        }
    }

    private void lookAtScreen() {
        try {
            screen.look(clock.now());
        } catch (RuntimeException e) {
            LOG.error("the screen cannot be watched", e);
        }
    }

    private void lookAtDisk() {
        boolean low = diskLow.getAsBoolean();
        if (low != toldDisk) {
            toldDisk = low;
            tell(AlarmCondition.DISK_LOW, low, "less than 500 MB are free for the record");
        }
    }

    private void lookAtClock(Timestamp now) {
        Duration passed = now.since(last);
        Duration onTheWall = Duration.ofMillis(now.wallMillis() - last.wallMillis());
        Duration moved = onTheWall.minus(passed);
        last = now;
        if (moved.abs().compareTo(JUMP) > 0) {
            jumpedAt = now;
            LOG.warn("the wall clock was moved by {}", moved);
            tell(AlarmCondition.CLOCK_JUMP, true, "the clock was moved by " + moved.toSeconds() + " s; no timer moves");
        } else if (jumpedAt != null && now.since(jumpedAt).compareTo(SHOWN) > 0) {
            jumpedAt = null;
            tell(AlarmCondition.CLOCK_JUMP, false, "");
        }
    }

    private void tell(AlarmCondition condition, boolean present, String cause) {
        AlarmPriority priority = present ? AlarmPriority.LOW : null;
        clinic.tellAll(new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(condition), priority, present ? cause : "")));
    }
}
