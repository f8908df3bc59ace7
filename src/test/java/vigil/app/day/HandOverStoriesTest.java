package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AudibleSignal;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.staff.AuditAct;

/// What passes from one to the next: a nurse to another, a console that died to one that starts, one language to
/// another.
class HandOverStoriesTest {
    private static final Duration SOON = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @Test
    void oneNurseGoesAndAnotherGoesOnFromWhatIsDue() {
        try (Day day = Day.usual(data)
                .room("Room 1", People.ALMA, 720)
                .room("Room 2", People.NORA, 720)
                .begun(Duration.ofSeconds(1150))) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1").touches("moaas-5", "lock");
            nurse.doesNotSee("Alma Marsh", Day.NURSE + ", signed in").looks("07-a-locked");
            nurse.signsIn(Day.OTHER_NURSE).sees("J. Lind", "Alma Marsh", "Next").looks("07-b-taken-over");
            nurse.pressesTogether(KeyCode.CONTROL, KeyCode.DIGIT1).looks("07-c-what-is-due");
            nurse.opensRoom("Room 2").touches("moaas-4");

            DayRecord record = day.record();
            assertEquals(
                    Day.OTHER_NURSE,
                    record.all("Room 2", SessionEvent.SedationScored.class)
                            .getLast()
                            .by());
            List<String> acts = record.audit().stream()
                    .filter(e -> e.act() != AuditAct.STAFF_ADDED)
                    .map(e -> e.who() + " " + e.act().id())
                    .toList();
            assertEquals(
                    List.of(Day.NURSE + " signed-in", Day.NURSE + " locked", Day.OTHER_NURSE + " signed-in"), acts);
        }
    }

    @Test
    void aPulledCableAndADeadConsoleLoseNothingThatWasWritten() {
        // The cable is out for 20 s at session minute 18, and the console dies a minute later.
        try (Day day = Day.usual(data)
                .room("Room 1", People.ALMA, "cable-pulled", Duration.ofSeconds(960), Duration.ofSeconds(720))
                .begun(Duration.ofSeconds(1070))) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.waits(Duration.ofSeconds(22)).sees("unplugged").looks("09-a-unplugged");
            nurse.waits(Duration.ofSeconds(30))
                    .touches("note")
                    .types("cable was out")
                    .presses(KeyCode.ENTER);
            long before = day.snapshot("Room 1").session().orElseThrow().entries();

            try (Day next = day.diesAndComesBack(Duration.ofSeconds(40), "Room 1")) {
                Nurse again = next.opens();
                again.opensRoom("Room 1").sees("Nothing was seen until").looks("09-b-restored");
                assertEquals(
                        Phase.DOSING,
                        next.snapshot("Room 1").session().orElseThrow().phase());
                again.signsIn(Day.NURSE).touches("restored-seen").looks("09-c-goes-on");

                DayRecord record = next.record();
                assertTrue(record.log("Room 1").size() > before, "the log goes on");
                assertEquals(
                        "cable was out",
                        record.only("Room 1", SessionEvent.NoteWritten.class).text());
                assertTrue(
                        record.only("Room 1", SessionEvent.Restored.class).gap().compareTo(Duration.ofSeconds(40))
                                >= 0);
                assertEquals(1, record.all("Room 1", SessionEvent.Started.class).size());
            }
        }
    }

    @Test
    void anotherLanguageInTheMiddleLosesNothingTypedAndQuietsNoAlarm() {
        try (Day day = Day.usual(data)
                .room("Room 1", People.NORA, "three-alarms", Duration.ofSeconds(700), Duration.ofSeconds(720))
                .begun(Duration.ofSeconds(1310))) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.waitsToHear("Room 1", AudibleSignal.MEDIUM, SOON)
                    .touches("note")
                    .types("half a se");
            nurse.touches("open-settings", "language-1")
                    .looks("10-a-something-is-typed")
                    .touches("language-keep");
            nurse.touches("tab-session").sees("half a se").touches("note");
            nurse.types("ntence").presses(KeyCode.ENTER);

            nurse.touches("open-settings", "language-1", "tab-session").looks("10-b-german");
            nurse.sees("Quittieren", "Nora Lind")
                    .hears("Room 1", AudibleSignal.MEDIUM)
                    .touches("acknowledge");
            nurse.doesNotHear("Room 1", AudibleSignal.MEDIUM).looks("10-c-quittiert");

            DayRecord record = day.record();
            assertEquals(
                    "half a sentence",
                    record.only("Room 1", SessionEvent.NoteWritten.class).text());
            assertEquals(
                    Day.NURSE,
                    record.only("Room 1", SessionEvent.Acknowledged.class).by());
        }
    }
}
