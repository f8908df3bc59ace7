package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AudibleSignal;
import vigil.session.SessionEvent;

/// Alarms in the middle of the work.
class AlarmStoriesTest {
    /// Puts the scenario off so that its pressure comes into the cuff reading at minute 10 of the dose, and
    /// its pulse and saturation soon after.
    private static final Duration LATER = Duration.ofSeconds(700);

    private static final Duration SOON = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @Test
    void anAlarmNextDoorIsFoundOpenedAnsweredAndAGreaterOneSoundsAgain() {
        try (Day day = twoRooms()) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.waitsToHear("Room 2", AudibleSignal.MEDIUM, SOON)
                    .sees("Room 2, MEDIUM alarm")
                    .looks("03-a-chip");
            nurse.touches("chip-2").sees("Nora Lind", "above 180/110").presses(KeyCode.F2);
            nurse.doesNotHear("Room 2", AudibleSignal.MEDIUM)
                    .sees("acknowledged")
                    .looks("03-b-acknowledged");

            nurse.touches("chip-1")
                    .waitsToHear("Room 2", AudibleSignal.HIGH, SOON)
                    .waitsFor("elsewhere", SOON);
            nurse.looks("03-c-strip").touchesWords("Open Room 2").looks("03-d-high");
            nurse.presses(KeyCode.F2).doesNotHear("Room 2", AudibleSignal.HIGH).looks("03-e-answered");

            DayRecord record = day.record();
            List<SessionEvent.Acknowledged> answers = record.all("Room 2", SessionEvent.Acknowledged.class);
            assertEquals(
                    List.of(AlarmCondition.BP_HIGH, AlarmCondition.SPO2_LOW),
                    answers.stream().map(a -> a.alarm().condition()).toList());
            assertEquals(Day.NURSE, answers.getLast().by());
            assertEquals(
                    List.of(), record.all("Room 1", SessionEvent.Acknowledged.class), "to open a room answers nothing");
        }
    }

    @Test
    void aPauseIsCountedBrokenByAnythingNewAndEndsByItself() {
        try (Day day = twoRooms()) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 2");
            nurse.waitsToHear("Room 2", AudibleSignal.MEDIUM, SOON).touches("pause-audio");
            nurse.sees("Audio paused").hears("Room 2", AudibleSignal.PAUSED).looks("04-a-paused");

            nurse.waitsToHear("Room 2", AudibleSignal.HIGH, SOON).looks("04-b-broken");
            nurse.presses(KeyCode.F3).hears("Room 2", AudibleSignal.PAUSED);
            nurse.waits(Duration.ofSeconds(100)).hears("Room 2", AudibleSignal.PAUSED);
            nurse.waits(Duration.ofSeconds(25))
                    .hears("Room 2", AudibleSignal.HIGH)
                    .looks("04-c-over");

            DayRecord record = day.record();
            assertEquals(2, record.all("Room 2", SessionEvent.AudioPaused.class).size());
            assertEquals(List.of(), record.all("Room 2", SessionEvent.AudioPauseEnded.class), "nobody ended one");
        }
    }

    /// Nothing wrong in Room 1; in Room 2 the pressure is about to rise.
    private Day twoRooms() {
        return Day.usual(data)
                .room("Room 1", People.ALMA, 720)
                .room("Room 2", People.NORA, "three-alarms", LATER, Duration.ofSeconds(720))
                .begun(Duration.ofSeconds(1310));
    }
}
