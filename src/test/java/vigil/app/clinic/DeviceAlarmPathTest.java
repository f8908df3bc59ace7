package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPreset;
import vigil.device.LinkSettings;
import vigil.device.Port;
import vigil.device.Transport;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionSummary;
import vigil.treatment.TreatmentPlan;

/// The whole path of an alarm that a device raises: from the bytes of its line through decoder, link and room to the
/// list of alarms and the log, beside the room's own.
class DeviceAlarmPathTest {
    private static final Duration ROUND = Duration.ofMillis(100);

    private final HandClock clock = new HandClock(new Timestamp(1_000_000_000L, 1_795_529_262_000L));
    private final MemoryRecord record = new MemoryRecord();
    private final Oximeter oximeter = new Oximeter();
    private @Nullable RoomRig rig;

    /// A Masimo on a wire: one line a second.
    private static final class Oximeter implements Port {
        private String line = "";
        private String waiting = "";

        void shows(int spo2, String alarm) {
            line = "02/22/16 22:47:45 SN=0000056661 SPO2=%03d%% BPM=074 PI=03.60%% SPCO=--.-%% SPMET=--.-%% DESAT=--"
                            .formatted(spo2)
                    + " PIDELTA=+-- ALARM=" + alarm + " EXC=000800\r\n";
        }

        @Override
        public Transport open(String address, LinkSettings settings) {
            return new Transport() {
                @Override
                public int read(byte[] buffer) {
                    byte[] bytes = waiting.getBytes(StandardCharsets.US_ASCII);
                    waiting = "";
                    System.arraycopy(bytes, 0, buffer, 0, bytes.length);
                    return bytes.length;
                }

                @Override
                public void write(byte[] bytes) {}

                @Override
                public void close() {}
            };
        }

        @Override
        public boolean isPresent(String address) {
            return true;
        }
    }

    @BeforeEach
    void watch() throws IOException {
        ProfileCatalog catalog = ProfileCatalog.load(Path.of("hardware-profiles"));
        LinkMaker maker = new LinkMaker(() -> catalog, oximeter, clock, atMost -> {});
        RoomPlan plan = new RoomPlan("Room 1", List.of(DeviceSpec.parse("masimo-ascii1@/dev/oximeter")), 1);
        rig = new RoomRig(plan, maker, record, clock);
        rig.submit(new MonitorInput.Commanded(new MonitorCommand.StartSession(
                Patient.UNNAMED,
                TreatmentPlan.intravenous(OptionalDouble.empty()),
                AlarmPreset.STANDARD.limits(),
                "")));
    }

    private void pass(int seconds, int spo2, String alarm) {
        oximeter.shows(spo2, alarm);
        for (int round = 0; round < seconds * 10; round++) {
            oximeter.waiting = round % 10 == 0 ? oximeter.line : "";
            clock.advance(ROUND);
            room().advance(clock.now());
        }
    }

    private RoomRig room() {
        RoomRig made = rig;
        if (made == null) {
            throw new IllegalStateException("no room");
        }
        return made;
    }

    private List<String> alarms() {
        return room().monitor().snapshot().signalledAlarms().stream()
                .filter(a -> a.id().condition() != AlarmCondition.NIBP_OVERDUE)
                .map(DeviceAlarmPathTest::words)
                .toList();
    }

    private static String words(AlarmOccurrence alarm) {
        return (alarm.priority() + " " + alarm.id().condition() + " "
                        + alarm.id().subject())
                .strip();
    }

    @Test
    void theMasimosOwnAlarmStandsBesideOursAndBothAreInTheLog() {
        pass(5, 97, "0000");
        assertEquals(List.of(), alarms());
        pass(7, 84, "0012");
        assertEquals(List.of("HIGH SPO2_LOW", "MEDIUM DEVICE_ALARM Masimo oximeter: SpO2 low"), alarms());
        pass(7, 97, "0000");
        assertEquals(List.of("HIGH SPO2_LOW"), alarms(), "ours waits for an answer, the device's is over");
        SessionSummary session = record.sessions().getFirst();
        List<String> log = record.entries(session.id()).stream()
                .map(SessionEntry::event)
                .filter(SessionEvent.AlarmChanged.class::isInstance)
                .map(e -> words(((SessionEvent.AlarmChanged) e).alarm()))
                .toList();
        assertEquals(
                List.of(
                        "DEVICE_ALARM Masimo oximeter: SpO2 low ACTIVE",
                        "SPO2_LOW  ACTIVE",
                        "DEVICE_ALARM Masimo oximeter: SpO2 low INACTIVE",
                        "SPO2_LOW  LATCHED"),
                log);
    }

    private static String words(AlarmEvent change) {
        return change.id().condition() + " " + change.id().subject() + " " + change.transition();
    }

    @Test
    void linesThatAreDamagedOnTheWayAreAnAlarm() {
        pass(20, 97, "0000");
        oximeter.shows(97, "0000");
        String good = oximeter.line;
        for (int second = 0; second < 20; second++) {
            String sent = second % 4 == 0 ? good.replace("SPO2=", "SP\u0007") : good;
            for (int round = 0; round < 10; round++) {
                oximeter.waiting = round == 0 ? sent : "";
                clock.advance(ROUND);
                room().advance(clock.now());
            }
        }
        assertEquals(List.of("LOW BAD_FRAMES Masimo oximeter"), alarms());
        pass(30, 97, "0000");
        assertEquals(List.of(), alarms());
        assertTrue(room().links().getFirst().status().counts().damaged() >= 5);
    }
}
