package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AudibleSignal;
import vigil.session.SessionEvent;

/// A number that no longer moves: the oximeter goes silent while the saturation is low (ux 6.1). The console does not
/// believe the old number, and the alarm that it set off outlives it.
class OldValueStoryTest {
    private static final Duration SOON = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @Test
    void aNumberThatNoLongerMovesAgesDimsAndGoesAndItsAlarmStaysUntilSomebodyAnswers() throws IOException {
        // The saturation is low for 3 min; a minute after it fell nothing comes for 50 s.
        Path trouble = Files.writeString(
                data.resolve("stuck.csv"),
                "at,for,fault,parameter\n2:00,3 min,desaturation,78\n3:00,50 s,stall,gone\n");
        try (Day day = Day.usual(data.resolve("record"))
                .room("Room 1", People.ALMA, trouble.toString(), Duration.ofSeconds(680), Duration.ofSeconds(720))
                .begun(Duration.ofSeconds(795))) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.waitsToHear("Room 1", AudibleSignal.HIGH, SOON).looks("10-a-low");
            nurse.waitsToSee(" s old", SOON).looks("10-b-old");
            nurse.waits(Duration.ofSeconds(5)).sees("last 78").hears("Room 1", AudibleSignal.HIGH);
            nurse.looks("10-c-gone").waits(Duration.ofSeconds(25)).looks("10-d-no-signal");
            nurse.waits(Duration.ofMinutes(2)).sees("LATCHED").hears("Room 1", AudibleSignal.HIGH);
            nurse.looks("10-e-latched")
                    .presses(KeyCode.F2)
                    .doesNotSee("LATCHED")
                    .looks("10-f-answered");
            nurse.doesNotHear("Room 1", AudibleSignal.HIGH);

            DayRecord record = day.record();
            SessionEvent.Acknowledged answer = record.only("Room 1", SessionEvent.Acknowledged.class);
            assertEquals(AlarmCondition.SPO2_LOW, answer.alarm().condition());
            List<String> alarms = record.all("Room 1", SessionEvent.AlarmChanged.class).stream()
                    .map(Object::toString)
                    .toList();
            assertTrue(alarms.stream().anyMatch(a -> a.contains("SPO2_NO_SIGNAL")), alarms::toString);
            assertTrue(alarms.stream().anyMatch(a -> a.contains("LATCHED")), alarms::toString);
        }
    }
}
