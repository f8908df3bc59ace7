package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.device.DeviceCommand;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.treatment.Modality;

/// The readings that a label wants at fixed times (story SV-4); times are since the first device.
class LabelPointsTest {
    // Requirement: SES-CUFF-2
    private final TreatmentRoom room = new TreatmentRoom();
    private Timestamp first = room.now;

    @Test
    void sv4AReadingAt20MinutesIsNotEnoughForThe40MinutePoint() {
        nasalByHand();
        until(20, 0);
        room.cuff(128, 78);
        until(44, 59);
        assertEquals(List.of(), missing());
        until(45, 0);
        assertEquals(List.of(AlarmPriority.LOW), missing());
        until(50, 0);
        assertEquals(List.of(AlarmPriority.MEDIUM), missing());
    }

    @Test
    void sv4AReadingAt36MinutesSatisfiesThe40MinutePointAndOneAt34DoesNot() {
        nasalByHand();
        until(34, 0);
        room.cuff(128, 78);
        until(45, 0);
        assertEquals(List.of(AlarmPriority.LOW), missing());
        until(46, 0);
        room.cuff(128, 78);
        until(46, 1);
        assertEquals(List.of(), missing());
        room.command(new MonitorCommand.Abort("the next case", ""));
        nasalByHand();
        until(36, 0);
        room.cuff(128, 78);
        until(51, 0);
        assertEquals(List.of(), missing());
    }

    @Test
    void aFailedReadingSatisfiesNothingAndALateOneEndsTheAlarm() {
        nasalByHand();
        until(36, 0);
        room.cuffFails();
        until(50, 0);
        assertEquals(List.of(AlarmPriority.MEDIUM), missing());
        until(55, 0);
        room.cuff(128, 78);
        until(55, 1);
        assertEquals(List.of(), missing());
    }

    @Test
    void theAlarmOutlivesARestartAndEndsAfterIt() {
        nasalByHand();
        until(46, 0);
        room.crash(Duration.ofSeconds(8));
        assertEquals(List.of(AlarmPriority.LOW), missing());
        room.cuff(128, 78);
        room.sit(Duration.ofSeconds(1));
        assertEquals(List.of(), missing());
    }

    @Test
    void theOtherPointsAreOverdueAtTheirTimesAndTheOptionalOneNever() {
        nasalByHand();
        until(36, 0);
        assertEquals(List.of(), overdue(), "nobody misses the optional one");
        room.cuff(128, 78);
        until(61, 59);
        assertEquals(List.of(), overdue());
        until(62, 0);
        assertEquals(List.of(AlarmPriority.LOW), overdue());
        until(65, 0);
        assertEquals(List.of(AlarmPriority.MEDIUM), overdue());
        room.cuff(128, 78);
        until(65, 1);
        assertEquals(List.of(), overdue());
    }

    @Test
    void aCuffThatCanBeStartedIsStartedAtEachPoint() {
        nasal();
        assertEquals(List.of(20L, 40L, 60L, 90L, 120L), startsUntil(130));
    }

    @Test
    void atThePatientsWishTheOptionalReadingIsLeftOutAndTheLabelsStay() {
        nasal();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ZERO, "R. Okafor"));
        assertEquals(
                "The readings that the label wants stay: 40, 60, 90, 120 min after the dose.",
                room.room().lastRefusal());
        assertEquals(List.of(40L, 60L, 90L, 120L), startsUntil(130));
    }

    @Test
    void anIntervalAddsReadingsToThePoints() {
        nasal();
        room.command(new MonitorCommand.SetCuffInterval(Duration.ofMinutes(25), "R. Okafor"));
        assertEquals(List.of(20L, 40L, 60L, 85L, 110L), startsUntil(114), "85 is in the window of 90");
    }

    @Test
    void anOralDoseHasPointsOfItsOwnAndAFurtherDoseHasThemAnew() {
        room.startSession(Modality.ORAL, 0, Phase.BASELINE);
        room.startDose();
        first = room.now;
        assertEquals(List.of(30L, 60L), startsUntil(70));
        room.authorise();
        room.dose();
        assertEquals("", room.room().lastRefusal());
        assertEquals(List.of(100L, 130L), startsUntil(140), "30 and 60 after the second dose at 70");
    }

    @Test
    void anInfusionKnowsNoSuchReading() {
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        room.startSession();
        room.startDose();
        first = room.now;
        until(51, 0);
        assertEquals(List.of(), missing());
    }

    private void nasal() {
        room.startSession(Modality.INTRANASAL, 1, Phase.BASELINE);
        room.authorise();
        room.command(new MonitorCommand.GiveDevice("L-1", ""));
        first = room.now;
        room.asked.clear();
    }

    /// The same where the cuff cannot be started from here.
    private void nasalByHand() {
        room.link(TreatmentRoom.CUFF, LinkState.LOST);
        nasal();
    }

    private void until(int minutes, int seconds) {
        Duration then = Duration.ofMinutes(minutes).plusSeconds(seconds);
        room.sit(then.minus(room.now.since(first)));
    }

    /// The minutes at which the cuff is started by itself; each start leads to a reading at once.
    private List<Long> startsUntil(int minutes) {
        List<Long> starts = new ArrayList<>();
        while (room.now.since(first).toMinutes() < minutes) {
            room.sit(Duration.ofSeconds(10));
            if (room.asked.contains(DeviceCommand.START_CUFF)) {
                room.asked.clear();
                room.cuff(128, 78);
                starts.add(room.now.since(first).toMinutes());
            }
        }
        return starts;
    }

    private List<AlarmPriority> missing() {
        return signalled(AlarmCondition.NIBP_40_MIN);
    }

    private List<AlarmPriority> overdue() {
        return signalled(AlarmCondition.NIBP_OVERDUE);
    }

    private List<AlarmPriority> signalled(AlarmCondition condition) {
        Optional<AlarmPriority> priority = room.room().signalledAlarms().stream()
                .filter(a -> a.id().condition() == condition)
                .map(a -> a.priority())
                .findFirst();
        return priority.stream().toList();
    }
}
