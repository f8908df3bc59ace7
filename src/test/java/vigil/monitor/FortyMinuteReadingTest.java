package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.session.Patient;
import vigil.treatment.CuffCadence;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// The reading at 40 minutes of an intranasal treatment (story SV-4); times are since the first device.
class FortyMinuteReadingTest {
    private final TreatmentRoom room = new TreatmentRoom();
    private Duration told = Duration.ZERO;

    @BeforeEach
    void firstDevice() {
        start(Modality.INTRANASAL);
    }

    private void start(Modality modality) {
        room.command(new MonitorCommand.StartSession(
                new Patient("20418", "Alma Marsh", null),
                new TreatmentPlan(
                        modality,
                        "Esketamine",
                        OptionalDouble.of(56),
                        OptionalDouble.empty(),
                        1,
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(120),
                        new CuffCadence(Duration.ZERO, Duration.ZERO, Duration.ZERO)),
                AlarmPreset.STANDARD.limits(),
                ""));
        room.command(new MonitorCommand.StartDose(new Dose("Esketamine", OptionalDouble.of(28), modality), ""));
    }

    private void until(int minutes, int seconds) {
        Duration then = Duration.ofMinutes(minutes).plusSeconds(seconds);
        room.pass(then.minus(told));
        told = then;
    }

    private List<AlarmPriority> alarm() {
        return room.room().signalledAlarms().stream()
                .filter(a -> a.id().condition() == AlarmCondition.NIBP_40_MIN)
                .map(a -> a.priority())
                .toList();
    }

    @Test
    void aReadingAt20MinutesIsNotEnough() {
        until(20, 0);
        room.cuff(128, 78);
        until(44, 59);
        assertEquals(List.of(), alarm());
        until(45, 0);
        assertEquals(List.of(AlarmPriority.LOW), alarm());
        until(50, 0);
        assertEquals(List.of(AlarmPriority.MEDIUM), alarm());
    }

    @Test
    void aReadingAt36MinutesSatisfies() {
        until(36, 0);
        room.cuff(128, 78);
        until(51, 0);
        assertEquals(List.of(), alarm());
    }

    @Test
    void aReadingAt34MinutesDoesNot() {
        until(34, 0);
        room.cuff(128, 78);
        until(45, 0);
        assertEquals(List.of(AlarmPriority.LOW), alarm());
    }

    @Test
    void aFailedReadingSatisfiesNothingAndALateOneEndsTheAlarm() {
        until(36, 0);
        room.cuffFails();
        until(50, 0);
        assertEquals(List.of(AlarmPriority.MEDIUM), alarm());
        until(55, 0);
        room.cuff(128, 78);
        until(55, 1);
        assertEquals(List.of(), alarm());
    }

    @Test
    void itOutlivesARestartAndEndsAfterIt() {
        until(46, 0);
        room.crash(Duration.ofSeconds(8));
        assertEquals(List.of(AlarmPriority.LOW), alarm());
        room.cuff(128, 78);
        room.pass(Duration.ofSeconds(1));
        assertEquals(List.of(), alarm());
    }

    @Test
    void anInfusionKnowsNoSuchReading() {
        room.command(new MonitorCommand.EndSession("", ""));
        start(Modality.IV);
        until(51, 0);
        assertEquals(List.of(), alarm());
    }
}
