package vigil.app.clinic;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorInput;

/// Notices that the screen stands still, and says so in every room (hazard H20).
///
/// Whoever looks at a screen that stands cannot see that it does, so the alarm stays for a while after the screen
/// runs again, and then says how long it stood.
///
/// Thread rule: [#ran] on the FX thread, [#look] always on one other.
public final class ScreenWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenWatch.class);
    /// Clinical facts, 9.3: a stall of more than 2 s is LOW and logged.
    private static final Duration STALL = Duration.ofSeconds(2);
    /// A screen that stands for this long is no screen: the heart stops and the guard acts.
    private static final Duration DEAD = Duration.ofSeconds(5);
    /// How long a stall that is over is shown.
    private static final Duration SHOWN = Duration.ofSeconds(10);

    private final Consumer<MonitorInput> rooms;
    private final AtomicReference<@Nullable Duration> over = new AtomicReference<>();
    private volatile @Nullable Timestamp lastRan;
    private boolean told;
    private @Nullable Timestamp shownUntil;

    /// @param rooms takes what all rooms are to know
    public ScreenWatch(Consumer<MonitorInput> rooms) {
        this.rooms = rooms;
    }

    /// The screen has drawn a frame. The watch begins with the first.
    public void ran(Timestamp now) {
        Timestamp before = lastRan;
        lastRan = now;
        if (before != null && now.since(before).compareTo(STALL) > 0) {
            over.set(now.since(before));
        }
    }

    /// Compares what the rooms were told with how the screen is; call it several times a second.
    public void look(Timestamp now) {
        Duration stood = over.getAndSet(null);
        Timestamp last = lastRan;
        if (stood != null) {
            String cause = String.format(Locale.ROOT, "the screen stood still for %.1f s", stood.toMillis() / 1000.0);
            LOG.warn(cause);
            told = true;
            shownUntil = now.plus(SHOWN);
            tell(AlarmPriority.LOW, cause);
        } else if (last != null && now.since(last).compareTo(STALL) > 0) {
            if (!told || shownUntil != null) {
                LOG.warn("the screen stands still");
                tell(AlarmPriority.LOW, "the screen stands still");
            }
            told = true;
            shownUntil = null;
        } else if (shownUntil != null && !now.isBefore(shownUntil)) {
            told = false;
            shownUntil = null;
            tell(null, "");
        }
    }

    /// The screen as something that must live.
    public Vital vital() {
        return Vital.loop("the screen", DEAD, () -> Optional.ofNullable(lastRan));
    }

    private void tell(@Nullable AlarmPriority priority, String cause) {
        rooms.accept(new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(AlarmCondition.SCREEN_STALLED), priority, cause)));
    }
}
