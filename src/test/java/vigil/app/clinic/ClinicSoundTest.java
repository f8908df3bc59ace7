package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.annunciator.Melodies;
import vigil.annunciator.Outlets;
import vigil.annunciator.Reminder;
import vigil.annunciator.SoundSettings;
import vigil.annunciator.Voice;
import vigil.annunciator.Volume;

/// How sound settings are kept, and what sounds when they cannot be read.
class ClinicSoundTest {
    private static final SoundSettings OURS = new SoundSettings(
            new Voice(new Volume(90, 70, "Administrator", 1_000), Melodies.BY_CATEGORY, Reminder.EVERY_30_SECONDS),
            new Outlets("desk", Map.of("Room 1", "wall 1", "Room 2", "wall \"2\""), true));

    private final KeptSettings kept = new KeptSettings();
    private final ClinicSound sound = new ClinicSound(kept);

    @Test
    void withoutSettingsTheShippedOnesCount() {
        assertEquals(SoundSettings.STANDARD, sound.get());
        assertEquals(SoundSettings.STANDARD, sound.read());
    }

    @Test
    void whatIsPutIsReadAgainWhole() {
        sound.put(OURS, "Administrator");

        assertEquals(OURS, sound.get());
        assertEquals(OURS, sound.read());
        assertEquals("Administrator", kept.newest(ClinicSound.KEY).orElseThrow().by());
    }

    @Test
    void whatAnOlderTextDoesNotNameIsAsShipped() {
        assertEquals(SoundSettings.STANDARD, SoundSettingsJson.read("{}"));
        assertEquals(
                70, SoundSettingsJson.read("{\"volume\":70}").voice().volume().level());
    }

    @Test
    void settingsThatCannotBeReadLeaveThoseBeforeInForce() {
        sound.put(OURS, "Administrator");
        sound.get();
        kept.setBroken(true);
        assertEquals(OURS, sound.get());

        kept.setBroken(false);
        kept.put(ClinicSound.KEY, "{\"volume\":-3}", "somebody");
        assertEquals(OURS, sound.get());

        sound.put(SoundSettings.STANDARD, "Administrator");
        assertEquals(SoundSettings.STANDARD, sound.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "not json",
                "{\"volume\":101}",
                "{\"volume\":10,\"floor\":20}",
                "{\"melodies\":\"SONGS\"}",
                "{\"reminder\":\"OFTEN\"}"
            })
    void aTextThatIsNoSoundSettingIsRefusedInASentence(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> SoundSettingsJson.read(text));
        assertTrue(String.valueOf(e.getMessage()).endsWith("."), e.getMessage());
    }
}
