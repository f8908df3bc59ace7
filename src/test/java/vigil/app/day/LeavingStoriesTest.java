package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.Phase;
import vigil.session.SessionEvent;

/// The dose ends, the patient recovers and goes home.
class LeavingStoriesTest {
    private static final Duration LONG = Duration.ofMillis(1500);
    private static final List<String> WHO = List.of("Alma", "Marsh", "20418", "12 Mar 1984");
    private static final List<String> ASKED = List.of(
            "recovery-oriented",
            "recovery-gait",
            "recovery-nausea",
            "recovery-mood",
            "home-line",
            "home-escort",
            "home-instructions",
            "home-driving-day");

    @TempDir
    private Path data;

    @Test
    void aPatientGoesHomeOnceAllIsMetAndTwoHaveSignedAndNobodyIsLeftOnAScreen() {
        try (Day day = Day.usual(data).room("Room 1", People.ALMA, 3110).begun(Duration.ofSeconds(3118))) {
            Nurse nurse = day.opens().signsIn(Day.NURSE).opensRoom("Room 1");
            nurse.touches("stop-dose")
                    .looks("06-a-why-stopped")
                    .touchesWords("As planned")
                    .touches("confirm");
            assertEquals(Phase.OBSERVATION, phase(day));

            nurse.waits(Duration.ofMinutes(5)).touches("discharge").sees("55:").looks("06-b-too-early");
            assertFalse(nurse.canSee("sign-nurse"), "nobody signs before all is met");
            nurse.waits(Duration.ofMinutes(57)).doesNotSee("Alma Marsh").looks("06-c-locked-itself");
            nurse.signsIn(Day.NURSE).touches("page-discharge", "answer-sedation-5", "answer-dissociation-0");
            ASKED.forEach(asked -> nurse.touches("answer-" + asked + "-yes"));
            nurse.looks("06-d-all-met");
            nurse.touches("sign-nurse", "name-nurse").provesToBe(Day.NURSE).touches("confirm-nurse");
            nurse.touches("sign-clinician", "name-clinician")
                    .provesToBe(Day.CLINICIAN)
                    .touches("confirm-clinician");
            nurse.touches("discharge").looks("06-e-signed");
            assertEquals(Phase.DISCHARGE_ASSESSMENT, phase(day), "a touch is no discharge");
            nurse.holds("discharge", LONG).looks("06-f-empty-room");

            assertNobodyIsLeft(nurse);
            assertHome(day.record(), Day.NURSE);
        }
    }

    @Test
    void theSamePathIsWalkedByKeysAlone() {
        try (Day day = Day.usual(data).room("Room 1", People.ALMA, 700).begun(Duration.ofSeconds(705))) {
            Nurse nurse = day.opens().presses(KeyCode.DIGIT1).tabsTo("person").keysIn(Day.NURSE);
            nurse.tabsTo("clinician").keysIn(Day.CLINICIAN).tabsTo("authorise").looks("08-a-authorised");
            nurse.tabsTo("start-session").presses(KeyCode.F8, KeyCode.DIGIT4, KeyCode.F7, KeyCode.DIGIT1);
            nurse.presses(KeyCode.ESCAPE, KeyCode.F4, KeyCode.F5, KeyCode.N);
            nurse.types("calm")
                    .presses(KeyCode.ENTER)
                    .waits(Duration.ofMinutes(2))
                    .looks("08-b-infusion");
            nurse.presses(KeyCode.F9).looks("08-c-sheet").presses(KeyCode.ESCAPE);
            nurse.tabsTo("stop-dose")
                    .looks("08-d-stop")
                    .tabsToWords("As planned")
                    .tabsTo("confirm");
            assertEquals(Phase.OBSERVATION, phase(day));
            goesHomeByKeys(nurse);

            assertNobodyIsLeft(nurse);
            DayRecord record = day.record();
            assertHome(record, Day.NURSE);
            assertEquals(
                    Day.NURSE,
                    record.only("Room 1", SessionEvent.DoseStarted.class).by());
            assertEquals(
                    "calm",
                    record.only("Room 1", SessionEvent.NoteWritten.class).text());
        }
    }

    /// An hour later, by a console that has locked itself.
    private static void goesHomeByKeys(Nurse nurse) {
        nurse.waits(Duration.ofMinutes(62)).tabsTo("person");
        if (nurse.canSee("person-chosen")) {
            nurse.tabsTo("person-chosen");
        }
        nurse.keysIn(Day.NURSE).tabsTo("discharge", "answer-sedation-5", "answer-dissociation-0");
        ASKED.forEach(asked -> nurse.tabsTo("answer-" + asked + "-yes"));
        nurse.looks("08-e-all-met")
                .tabsTo("sign-nurse", "name-nurse")
                .keysIn(Day.NURSE)
                .tabsTo("confirm-nurse");
        nurse.tabsTo("sign-clinician", "name-clinician").keysIn(Day.CLINICIAN).tabsTo("confirm-clinician");
        nurse.tabsOnto("discharge")
                .looks("08-f-signed")
                .holds(KeyCode.ENTER, LONG)
                .looks("08-g-empty-room");
    }

    private static void assertNobodyIsLeft(Nurse nurse) {
        for (KeyCode tab : List.of(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.COMMA, KeyCode.DIGIT2)) {
            nurse.pressesTogether(KeyCode.CONTROL, tab);
            List<String> left = Day.fx(() -> Eyes.anywhere(nurse.root())).stream()
                    .filter(text -> WHO.stream().anyMatch(text::contains))
                    .toList();
            assertEquals(List.of(), left, () -> "after Ctrl and " + tab);
        }
    }

    private static void assertHome(DayRecord record, String nurse) {
        assertEquals(
                "As planned",
                record.only("Room 1", SessionEvent.DoseStopped.class).reason());
        assertEquals(
                List.of(nurse, Day.CLINICIAN),
                record.all("Room 1", SessionEvent.Signed.class).stream()
                        .map(SessionEvent.Signed::name)
                        .toList());
        assertEquals(
                Phase.DISCHARGED,
                record.all("Room 1", SessionEvent.PhaseEntered.class).getLast().phase());
        record.only("Room 1", SessionEvent.Ended.class);
    }

    private static Phase phase(Day day) {
        return day.snapshot("Room 1").session().orElseThrow().phase();
    }
}
