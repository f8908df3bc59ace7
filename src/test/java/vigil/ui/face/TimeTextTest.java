package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

class TimeTextTest {
    private final TimeText text = new TimeText(ZoneId.of("UTC"));
    private final Timestamp at =
            new Timestamp(0, Instant.parse("2026-11-24T14:07:42Z").toEpochMilli());

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @Test
    void datesAreWrittenInTheLanguageSpoken() {
        assertDates(Language.ENGLISH, "24 Nov 2026", "Tue 24 Nov 2026");
        assertDates(Language.GERMAN, "24. Nov. 2026", "Di. 24. Nov. 2026");
        assertDates(Language.SPANISH, "24 nov 2026", "mar 24 nov 2026");
        assertDates(Language.FRENCH, "24 nov. 2026", "mar. 24 nov. 2026");
    }

    @Test
    void theClockHasTwentyFourHoursInEveryLanguage() {
        for (Language language : Language.values()) {
            Spoken.speak(language);
            assertEquals("14:07:42", text.clock(at));
            assertEquals("14:07", text.shortClock(at));
        }
    }

    private void assertDates(Language language, String date, String day) {
        Spoken.speak(language);
        assertEquals(date, TimeText.date(LocalDate.of(2026, 11, 24)));
        assertEquals(day, text.day(at));
    }
}
