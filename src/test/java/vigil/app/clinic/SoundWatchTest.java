package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.annunciator.SoundDevices;
import vigil.annunciator.SoundOutput;
import vigil.annunciator.SoundSettings;
import vigil.metric.Timestamp;
import vigil.monitor.Monitor;
import vigil.monitor.MonitorInput;
import vigil.monitor.RoomSetup;

/// What the rooms are told when the sound device hangs; the annunciator's thread is real.
class SoundWatchTest {
    private static final String CAUSE =
            "the nurse station's sound device does not take any sound; no alarm can be heard";

    private final HandClock clock = new HandClock(new Timestamp(0, 0));
    private final Clinic clinic = new Clinic();
    private final List<MonitorInput> told = new ArrayList<>();
    private final HangingDevice device = new HangingDevice();
    private final SoundWatch watch = new SoundWatch(clinic, device, () -> SoundSettings.STANDARD, clock);

    /// The only device, which never finishes opening.
    private static final class HangingDevice implements SoundDevices, SoundOutput {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public List<String> names() {
            return List.of("desk");
        }

        @Override
        public SoundOutput output(String name) {
            return this;
        }

        @Override
        public void open() {
            asked.countDown();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void write(short[] samples) {}

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void aDeviceThatHangsIsAHighAlarmInEveryRoomToldOnce() throws InterruptedException {
        addRoom("Room 1");
        addRoom("Room 2");
        watch.start();
        assertTrue(device.asked.await(10, TimeUnit.SECONDS));
        watch.look();
        assertEquals(List.of(), told);

        clock.advance(Duration.ofMillis(2_001));
        watch.look();
        watch.look();

        MonitorInput lost = new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(AlarmCondition.AUDIO_LOST), AlarmPriority.HIGH, CAUSE));
        assertEquals(List.of(lost, lost), told);
        assertEquals(
                Optional.of("The nurse station's sound device does not take any sound; no alarm can be heard."),
                watch.test("Room 1"));
    }

    private void addRoom(String name) {
        Monitor monitor = new Monitor(
                new RoomSetup(name, List.of(), "test"), new MemoryRecord(), (room, command) -> {}, clock.now());
        clinic.add(name, monitor, told::add);
    }
}
