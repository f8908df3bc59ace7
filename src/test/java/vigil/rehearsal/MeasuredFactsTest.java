package vigil.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;

/// True episodes and gaps are found in the numbers alone.
class MeasuredFactsTest {
    private final MeasuredFacts facts = new MeasuredFacts(EpisodeRule.STANDARD, MeasuredFacts.DROP_OUT);

    @Test
    void aRunOfSamplesBelowTheLimitForLongEnoughIsAnEpisode() {
        spo2(0, 10, 97);
        spo2(10, 26, 89);
        spo2(26, 30, 90);
        assertEquals(List.of("SPO2_LOW 10 15 89"), episodes());
    }

    @Test
    void aSampleLessIsNone() {
        spo2(0, 15, 89);
        spo2(15, 20, 97);
        assertEquals(List.of(), episodes());
    }

    @Test
    void anInvalidSampleEndsARun() {
        spo2(0, 10, 88);
        spo2(10, 11, Double.NaN);
        spo2(11, 21, 88);
        assertEquals(List.of(), episodes());
    }

    @Test
    void aSilenceEndsARunOfALiveDeviceAndNotOfATable() {
        spo2(0, 10, 88);
        spo2(16, 26, 88);
        assertEquals(List.of(), episodes());

        MeasuredFacts table = new MeasuredFacts(EpisodeRule.STANDARD, MeasuredFacts.ROW_BY_ROW);
        table.take(reading(0, 88));
        table.take(reading(60, 87));
        assertEquals(Duration.ofSeconds(60), table.episodes().getFirst().lasted());
    }

    @Test
    void anEpisodeAtTheEndOfTheRecordCounts() {
        spo2(0, 60, 84);
        assertEquals(List.of("SPO2_LOW 0 59 84"), episodes());
    }

    @Test
    void eachCuffReadingAboveTheSevereLimitIsAnEpisode() {
        facts.take(cuff(0, 180, 110));
        facts.take(cuff(300, 181, 90));
        facts.take(new CuffFailure(Alarms.at(330), "cuff", "motion", ""));
        facts.take(cuff(360, 170, 111));
        assertEquals(List.of("BP_HIGH 300 0 181/90", "BP_HIGH 360 0 170/111"), episodes());
    }

    @Test
    void gapsAreSilencesLongerThanADropOut() {
        spo2(0, 10, 97);
        spo2(14, 20, 97);
        spo2(26, 40, 97);
        SampleGaps gaps = facts.gaps(Alarms.at(60)).orElseThrow();
        assertEquals(2, gaps.count());
        assertEquals(Duration.ofSeconds(21), gaps.longest(), "the last one lasts to the end of the record");
        assertEquals(Duration.ofSeconds(28), gaps.total());
    }

    @Test
    void aSlowDeviceHasNoGapsBetweenItsSamples() {
        for (int t = 0; t <= 600; t += 60) {
            facts.take(reading(t, 97));
        }
        SampleGaps gaps = facts.gaps(Alarms.at(600)).orElseThrow();
        assertEquals(0, gaps.count());
        assertEquals(Optional.of(Duration.ofSeconds(60)), gaps.spacing());
    }

    @Test
    void whatWasTakenAwayOnPurposeIsNoGap() {
        spo2(0, 10, 97);
        facts.withoutSaturation(Alarms.at(10));
        assertEquals(0, facts.gaps(Alarms.at(1000)).orElseThrow().count());
    }

    @Test
    void withoutAnOximeterThereAreNoGapsToTell() {
        facts.take(cuff(0, 120, 80));
        assertTrue(facts.gaps(Alarms.at(10)).isEmpty());
    }

    private void spo2(int from, int end, double value) {
        for (int t = from; t < end; t++) {
            facts.take(reading(t, value));
        }
    }

    private List<String> episodes() {
        return facts.episodes().stream()
                .map(e -> e.condition() + " " + e.onset().since(Alarms.at(0)).toSeconds() + " "
                        + e.lasted().toSeconds() + " " + e.worst())
                .toList();
    }

    private static NumericReading reading(int t, double value) {
        Validity validity = Double.isNaN(value) ? Validity.INVALID : Validity.VALID;
        return new NumericReading(Alarms.at(t), "oximeter", Metric.SPO2, value, validity, List.of());
    }

    private static CuffResult cuff(int t, int systolic, int diastolic) {
        return new CuffResult(
                Alarms.at(t), "cuff", systolic, diastolic, OptionalInt.empty(), OptionalInt.empty(), List.of());
    }
}
