package vigil.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;

/// What must be said before a session can start, and what becomes of it.
class StartFormTest {
    private final StartForm form = new StartForm();

    @Test
    void atFirstOnlyThePatientIsOpen() {
        assertEquals(List.of("Patient needs an ID or a name"), form.open());
        assertThrows(IllegalStateException.class, () -> form.command(""));
    }

    @Test
    void aFilledFormBecomesTheRequest() {
        form.reference.set(" 20418 ");
        form.name.set("Alma Marsh");
        form.born.set("12 Mar 1984");
        form.milligrams.set("39,5");
        form.minutes.set("45");

        MonitorCommand.StartSession start = form.command("R. Okafor");

        assertEquals("20418", start.patient().reference());
        assertEquals(LocalDate.of(1984, 3, 12), start.patient().birthDate());
        assertEquals(OptionalDouble.of(39.5), start.plan().milligrams());
        assertEquals(Duration.ofMinutes(45), start.plan().planned());
        assertEquals(Duration.ofMinutes(60), start.plan().observation());
        assertEquals("standard", start.limits().preset());
        assertEquals("R. Okafor", start.by());
    }

    @Test
    void eachWrongEntryIsNamedInASentence() {
        form.reference.set("20418");
        form.born.set("31 Feb 1984");
        form.milligrams.set("much");
        form.minutes.set("0");
        form.observation.set("20");

        assertEquals(
                List.of(
                        "Date of birth: write it as 12 Mar 1984",
                        "Dose: a number above 0 in mg, or nothing",
                        "Planned duration: 1 to 240 min",
                        "Observation: 30 to 240 min"),
                form.open());
    }

    @Test
    void limitsAndCuffFollowTheChosenPreset() {
        form.reference.set("20418");
        form.choose(AlarmPreset.CAUTIOUS);

        var start = form.command("");
        assertEquals(AlarmPreset.CAUTIOUS.limits(), start.limits());
        assertEquals(AlarmPreset.CAUTIOUS.cuffInDosing(), start.plan().cadence().dosing());
    }

    @Test
    void theNextPatientBeginsWithTheStandardPresetAndAnUntestedSound() {
        form.choose(AlarmPreset.CAUTIOUS);
        form.sound.answer(true, new Timestamp(0, 0));
        form.clear();

        assertEquals(AlarmPreset.STANDARD, form.preset());
        assertTrue(form.sound.heard().isEmpty());
    }

    @Test
    void aSoundThatWasNotHeardIsSaidAndKeptForTheRecord() {
        form.sound.played(Optional.empty(), new Timestamp(0, 0));
        assertTrue(form.sound.heard().isEmpty(), "no answer yet");

        form.sound.answer(false, new Timestamp(0, 0));
        assertEquals(Optional.of(false), form.sound.heard());
        assertTrue(form.sound.warning().startsWith("Alarm sound not heard"));
    }
}
