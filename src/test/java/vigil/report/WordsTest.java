package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.session.AlarmEpisode;

/// How the report says times and limits, and that no text can break its markup.
class WordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0:00", "52, 0:52", "2772, 46:12", "3599, 59:59", "3600, 1:00:00", "36061, 10:01:01"})
    void durationsGetHoursWhenTheyNeedThem(long seconds, String words) {
        assertEquals(words, ReportTime.duration(Duration.ofSeconds(seconds)));
    }

    @Test
    void minutesBeforeTheDoseHaveAMinusAndClocksTheirZone() {
        ReportTime time = ReportTime.of(SampleSession.session(), ZoneId.of("Europe/Tallinn"));
        assertEquals("−4:50", time.minute(SampleLog.at(-290)));
        assertEquals("0:00", time.minute(SampleLog.at(0)));
        assertEquals("16:07:26", time.clock(SampleLog.at(30 * 60 + 56)));
        assertEquals("20 Nov 2026", time.date(SampleLog.at(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "SPO2_LOW, MEDIUM, below 90 for 15 s",
        "SPO2_LOW, HIGH, below 85 for 5 s or below 80 at once",
        "PR_HIGH, MEDIUM, above 120 for 15 s",
        "BP_HIGH, HIGH, above 200/120",
        "BP_RISE, LOW, '+40 systolic or +25 diastolic, or MAP above 1.3 × baseline'",
        "BP_LOW, MEDIUM, systolic below 90 or MAP below 65",
        "SPO2_NO_SIGNAL, LOW, no signal for 10 s",
        "LINK_LOST, MEDIUM, no link for 10 s",
        "NIBP_FAIL, LOW, ''"
    })
    void theLimitOfAnAlarmIsSaidInWords(AlarmCondition condition, AlarmPriority priority, String words) {
        AlarmEpisode alarm = new AlarmEpisode(
                1,
                AlarmId.of(condition),
                priority,
                "",
                AlarmPreset.STANDARD.limits(),
                new Timestamp(0, 0),
                Optional.empty(),
                Optional.empty(),
                "");
        assertEquals(words, LimitWords.of(alarm));
    }

    @Test
    void everyCharacterThatMarkupUsesIsEscapedAndTheForbiddenOnesAreShown() {
        assertEquals("&lt;b&gt; &amp; &quot;x&quot; \uFFFD\uFFFD", Markup.escaped("<b> & \"x\" \u0000\uD800"));
    }
}
