package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.device.DeviceAlarm;
import vigil.device.LinkState;
import vigil.metric.Metric;
import vigil.session.SessionEvent;

/// What devices say by themselves, beside the room's own alarms.
class DeviceFaultsTest {
    private static final DeviceAlarm SPO2_LOW = new DeviceAlarm(DeviceAlarm.Kind.PATIENT, "SpO2 low", Set.of());
    private static final DeviceAlarm BATTERY = new DeviceAlarm(DeviceAlarm.Kind.BATTERY, "low battery", Set.of());
    private static final DeviceAlarm LIGHT = new DeviceAlarm(DeviceAlarm.Kind.TECHNICAL, "ambient light", Set.of());
    private static final DeviceAlarm SENSOR_OFF =
            new DeviceAlarm(DeviceAlarm.Kind.TECHNICAL, "sensor off", Set.of(Metric.SPO2, Metric.PULSE_RATE));

    private final TreatmentRoom room = new TreatmentRoom();

    private void says(String device, DeviceAlarm... alarms) {
        room.give(new MonitorInput.DeviceAlarms(device, Set.copyOf(Arrays.asList(alarms))));
    }

    private Set<String> alarms() {
        return room.room().signalledAlarms().stream()
                .filter(a -> !a.id().condition().name().startsWith("NIBP"))
                .map(a -> a.priority() + " " + a.id().condition() + " " + a.id().subject())
                .collect(Collectors.toSet());
    }

    @Test
    void anAlarmOfTheDeviceStandsBesideOursAsLongAsTheDeviceSaysSo() {
        room.startSession();
        says(TreatmentRoom.OXIMETER, SPO2_LOW);
        assertEquals(Set.of("MEDIUM DEVICE_ALARM Oximeter: SpO2 low"), alarms());
        room.pass(6, 84, 74);
        assertEquals(Set.of("MEDIUM DEVICE_ALARM Oximeter: SpO2 low", "HIGH SPO2_LOW "), alarms());
        says(TreatmentRoom.OXIMETER);
        assertEquals(Set.of("HIGH SPO2_LOW "), alarms());
    }

    @Test
    void theLogHoldsItsBeginningAndItsEnd() {
        room.startSession();
        says(TreatmentRoom.OXIMETER, SPO2_LOW);
        says(TreatmentRoom.OXIMETER, SPO2_LOW);
        says(TreatmentRoom.OXIMETER);
        AlarmId id = new AlarmId(AlarmCondition.DEVICE_ALARM, "Oximeter: SpO2 low");
        List<String> log = room.events(SessionEvent.FaultChanged.class).stream()
                .filter(e -> e.fault().id().equals(id))
                .map(e -> String.valueOf(e.fault().priority()))
                .toList();
        assertEquals(List.of("MEDIUM", "null"), log);
    }

    @Test
    void aDeviceThatNeedsAHandIsALowAlarmAfterTenSeconds() {
        room.startSession();
        says(TreatmentRoom.OXIMETER, LIGHT, BATTERY);
        room.pass(9, 97, 74);
        assertEquals(Set.of(), alarms());
        room.pass(1, 97, 74);
        assertEquals(
                Set.of("LOW DEVICE_FAULT Oximeter: ambient light", "LOW DEVICE_FAULT Oximeter: low battery"), alarms());
        says(TreatmentRoom.OXIMETER, BATTERY);
        assertEquals(Set.of("LOW DEVICE_FAULT Oximeter: low battery"), alarms());
    }

    @Test
    void aSensorThatIsOffDoesNotAlarmTwice() {
        room.startSession();
        room.pass(5, 97, 74);
        says(TreatmentRoom.OXIMETER, SENSOR_OFF);
        room.pass(31, Double.NaN, Double.NaN);
        assertEquals(Set.of("MEDIUM SPO2_NO_SIGNAL "), alarms());
    }

    @Test
    void aSensorOfADeviceWhoseSpo2DoesNotCountIsAnAlarmOfItsOwn() {
        room.startSession();
        says(TreatmentRoom.CUFF, SENSOR_OFF);
        room.pass(10, 97, 74);
        assertEquals(Set.of("LOW DEVICE_FAULT NIBP: sensor off"), alarms());
    }

    @Test
    void theAlarmOfTheLostLinkTakesOverAndGivesBack() {
        room.startSession();
        says(TreatmentRoom.CUFF, SPO2_LOW);
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        room.pass(9, 97, 74);
        assertEquals(Set.of("MEDIUM DEVICE_ALARM NIBP: SpO2 low"), alarms(), "nothing is quieter at once");
        room.pass(2, 97, 74);
        assertEquals(Set.of("MEDIUM LINK_LOST " + TreatmentRoom.CUFF), alarms());
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        assertEquals(Set.of("MEDIUM DEVICE_ALARM NIBP: SpO2 low"), alarms(), "what it said last stands");
    }

    @Test
    void aDeviceThatSaysOtherwiseWhenItComesBackRaisesNothing() {
        room.startSession();
        says(TreatmentRoom.CUFF, SPO2_LOW);
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        room.pass(11, 97, 74);
        says(TreatmentRoom.CUFF);
        room.link(TreatmentRoom.CUFF, LinkState.LIVE);
        assertEquals(Set.of(), alarms());
    }

    @Test
    void withoutASessionNothingIsRaisedAndTheNextBeginsWithWhatStands() {
        says(TreatmentRoom.OXIMETER, SPO2_LOW);
        assertEquals(Set.of(), alarms());
        room.startSession();
        assertEquals(Set.of("MEDIUM DEVICE_ALARM Oximeter: SpO2 low"), alarms());
        room.command(new MonitorCommand.EndSession("", ""));
        says(TreatmentRoom.OXIMETER);
        room.startSession();
        assertEquals(Set.of(), alarms());
    }

    @Test
    void damagedFramesAreALowAlarmUntilTheyAreWholeAgain() {
        room.startSession();
        room.give(new MonitorInput.FramesDamaged(TreatmentRoom.CUFF, "12 of 90 frames within 30 s were damaged"));
        assertEquals(Set.of("LOW BAD_FRAMES NIBP"), alarms());
        String cause =
                room.room().alarm(AlarmCondition.BAD_FRAMES).orElseThrow().cause();
        assertTrue(cause.startsWith(TreatmentRoom.CUFF + ": 12 of 90"), cause);
        room.give(new MonitorInput.FramesDamaged(TreatmentRoom.CUFF, ""));
        assertEquals(Set.of(), alarms());
    }

    @Test
    void afterARestartAnAlarmStandsUntilItsDeviceIsHeard() {
        room.startSession();
        says(TreatmentRoom.OXIMETER, SPO2_LOW, BATTERY);
        room.pass(11, 97, 74);
        room.give(new MonitorInput.FramesDamaged(TreatmentRoom.OXIMETER, "12 of 90"));
        room.crash(Duration.ofSeconds(5));
        assertEquals(
                Set.of("MEDIUM DEVICE_ALARM Oximeter: SpO2 low", "LOW DEVICE_FAULT Oximeter: low battery"),
                alarms(),
                "what was damaged is counted anew");
        says(TreatmentRoom.OXIMETER, BATTERY);
        room.pass(1, 97, 74);
        assertEquals(Set.of("LOW DEVICE_FAULT Oximeter: low battery"), alarms());
    }
}
