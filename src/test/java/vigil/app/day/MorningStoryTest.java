package vigil.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;

/// The first patient of the morning.
class MorningStoryTest {
    @TempDir
    private Path data;

    @Test
    void theFirstPatientIsCheckedInMeasuredAuthorisedAndInfused() {
        try (Day day = Day.first(data).people().room("Room 1").room("Room 2")) {
            Nurse nurse = day.opens();
            nurse.sees("What this is, and what it is not").looks("01-a-welcome");
            nurse.touches("welcome-later").signsIn(Day.NURSE).looks("01-b-wall");

            nurse.opensRoom("Room 1");
            nurse.touches("patient-id").types("20418");
            nurse.touches("patient-name").types("Alma Marsh");
            nurse.touches("patient-born").types("12 Mar 1984");
            nurse.touches("modality-iv", "sound-play", "sound-heard").looks("01-c-new-patient");
            assertEquals("Room 1", day.played());
            nurse.touches("start-session").sees("Alma Marsh", "born 12 Mar 1984", "ID\u00a020418");

            Checks.answer(nurse);
            nurse.looks("01-d-checked-in").touches("devices-on");
            nurse.touches("start-cuff-now").waits(Duration.ofMinutes(2));
            nurse.touches("moaa-s-5");
            nurse.touches("start-cuff-now").waits(Duration.ofMinutes(1)).looks("01-e-baseline");

            nurse.touches("clinician")
                    .provesToBe(Day.CLINICIAN)
                    .touches("authorise")
                    .sees("Authorised");
            nurse.looks("01-f-authorised")
                    .touches("start-session")
                    .sees("Infusion")
                    .looks("01-g-infusion");
            assertEquals(
                    Phase.DOSING, day.snapshot("Room 1").session().orElseThrow().phase());

            DayRecord record = day.record();
            SessionEvent.DoseStarted dose = record.only("Room 1", SessionEvent.DoseStarted.class);
            assertEquals(Day.NURSE, dose.by());
            assertEquals(OptionalDouble.of(39), dose.dose().milligrams(), "0.5 mg/kg of 78 kg");
            assertEquals(
                    Day.CLINICIAN,
                    record.only("Room 1", SessionEvent.Authorised.class).clinician());
            assertEquals(
                    Day.NURSE,
                    record.only("Room 1", SessionEvent.SoundTested.class).by());
            assertEquals(2, record.all("Room 1", SessionEvent.CuffTaken.class).size());
            List<AuditAct> acts = record.audit().stream().map(AuditEntry::act).toList();
            assertTrue(acts.containsAll(List.of(AuditAct.SIGNED_IN, AuditAct.SIGNED)), acts::toString);
        }
    }
}
