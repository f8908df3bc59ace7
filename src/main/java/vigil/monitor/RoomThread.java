package vigil.monitor;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.device.DeviceAlarm;
import vigil.device.DeviceCommand;
import vigil.device.LinkListener;
import vigil.device.LinkState;
import vigil.metric.Clock;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.metric.WaveformBlock;

/// The thread `monitor-<room>` that owns a [Monitor], and the two queues that lead to it: events are never dropped (the
/// sender waits), waveforms lose their oldest block when nobody keeps up.
///
/// Any thread may hand in; [#close()] ends the thread after the queues are empty.
public final class RoomThread implements LinkListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomThread.class);
    private static final Duration TICK = Duration.ofMillis(100);
    /// As often as a screen can show; under a flood of inputs not more.
    private static final Duration FRAME = Duration.ofMillis(15);
    /// How long after the last dropped block the waveform counts as whole again.
    private static final Duration WHOLE_AGAIN = Duration.ofSeconds(10);
    private static final AlarmId DROPPED = AlarmId.of(AlarmCondition.WAVEFORM_LOST);

    private final Monitor monitor;
    private final Clock clock;
    private final BlockingQueue<Stamped> events = new ArrayBlockingQueue<>(8192);
    private final BlockingQueue<Stamped> waveforms = new ArrayBlockingQueue<>(256);
    private final AtomicLong droppedWaveforms = new AtomicLong();
    private final Thread thread;
    private @Nullable Timestamp lastTick;
    private @Nullable Timestamp lastPublished;
    private long droppedBefore;
    private @Nullable Timestamp droppedAt;
    private volatile boolean closing;

    /// An input and when it was handed in.
    private record Stamped(MonitorInput input, Timestamp at) {}

    public RoomThread(String room, Monitor monitor, Clock clock) {
        this.monitor = monitor;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("monitor-" + room).unstarted(this::run);
    }

    /// Starts to monitor.
    public void start() {
        thread.start();
    }

    /// Hands in anything but a measurement; waits while the queue is full.
    public void submit(MonitorInput input) {
        put(new Stamped(input, clock.now()));
    }

    @Override
    public void measured(Measurement measurement) {
        Stamped stamped = new Stamped(new MonitorInput.Measured(measurement), measurement.at());
        if (measurement instanceof WaveformBlock) {
            while (!waveforms.offer(stamped)) {
                if (waveforms.poll() != null) {
                    droppedWaveforms.incrementAndGet();
                }
            }
        } else {
            put(stamped);
        }
    }

    @Override
    public void stateChanged(String device, LinkState state, String reason, Timestamp at) {
        put(new Stamped(new MonitorInput.LinkChanged(device, state, reason), at));
    }

    @Override
    public void cuffRunning(String device, boolean running, Timestamp at) {
        put(new Stamped(new MonitorInput.CuffRunning(device, running), at));
    }

    @Override
    public void deviceAlarms(String device, Set<DeviceAlarm> standing, Timestamp at) {
        put(new Stamped(new MonitorInput.DeviceAlarms(device, standing), at));
    }

    @Override
    public void framesDamaged(String device, String words, Timestamp at) {
        put(new Stamped(new MonitorInput.FramesDamaged(device, words), at));
    }

    @Override
    public void refused(String device, DeviceCommand command, String reason, Timestamp at) {
        put(new Stamped(new MonitorInput.Refused(device, command, reason), at));
    }

    /// Ends the thread once everything handed in was taken; waits for it.
    @Override
    public void close() {
        closing = true;
        try {
            if (thread.isAlive()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Stamped stamped) {
        try {
            events.put(stamped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes everything that was handed in, ticks and publishes if it is time. The thread calls it; where
    /// time is simulated and no thread was started, whoever moves the time does.
    public void step(Timestamp now) {
        drain(events);
        drain(waveforms);
        if (isDue(lastTick, TICK, now)) {
            judgeWaveforms(now);
            monitor.tick(now);
            lastTick = now;
        }
        if (isDue(lastPublished, FRAME, now)) {
            monitor.publish(now);
            lastPublished = now;
        }
    }

    private void run() {
        while (!closing || !events.isEmpty()) {
            try {
                Stamped first = events.poll(waveforms.isEmpty() ? 20 : 0, TimeUnit.MILLISECONDS);
                if (first != null) {
                    take(first);
                }
                step(clock.now());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // One bad input must not end the watch over a patient; the next is taken as usual.
                LOG.error("an input could not be taken", e);
            }
        }
    }

    private static boolean isDue(@Nullable Timestamp last, Duration every, Timestamp now) {
        return last == null || now.since(last).compareTo(every) >= 0;
    }

    private void judgeWaveforms(Timestamp now) {
        long dropped = droppedWaveforms.get();
        if (dropped != droppedBefore) {
            droppedBefore = dropped;
            droppedAt = now;
            String cause = dropped + " blocks dropped";
            monitor.step(fault(AlarmPriority.LOW, cause), now);
        } else if (droppedAt != null && now.since(droppedAt).compareTo(WHOLE_AGAIN) >= 0) {
            droppedAt = null;
            monitor.step(fault(null, ""), now);
        }
    }

    private static MonitorInput fault(@Nullable AlarmPriority priority, String cause) {
        return new MonitorInput.FaultChanged(new AlarmInput.Fault(DROPPED, priority, cause));
    }

    private void drain(BlockingQueue<Stamped> queue) {
        for (Stamped next = queue.poll(); next != null; next = queue.poll()) {
            take(next);
        }
    }

    private void take(Stamped stamped) {
        monitor.step(stamped.input(), stamped.at());
    }
}
