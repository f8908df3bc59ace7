package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;

/// Which rules judge nothing, and why: nobody shall believe that they watch.
class RestingRulesTest {
    private static final AlarmLimits STANDARD = AlarmPreset.STANDARD.limits();

    @Test
    void inAnEmptyRoomEveryRuleOnASignalRests() {
        assertEquals(
                List.of(
                        "SPO2_LOW no source",
                        "PR_HIGH no source",
                        "PR_LOW no source",
                        "RR_HIGH no source",
                        "RR_LOW no source",
                        "ETCO2_HIGH no limits set",
                        "ETCO2_LOW no limits set",
                        "BP_RISE no baseline"),
                resting(STANDARD, "at 0 SEDATION 5"));
    }

    @Test
    void withSourceAndBaselineARuleIsAtWork() {
        assertEquals(
                List.of("ETCO2_HIGH no limits set", "ETCO2_LOW no limits set"),
                resting(STANDARD, "spo2 97x3\npr 75x3\nrr 14x3\nat 0 BASELINE 120/75/90"));
        assertEquals(
                List.of("RR_HIGH no source", "RR_LOW no source"),
                resting(STANDARD, "spo2 97x3\npr 75x3\nat 0 BASELINE 120/75/90").subList(0, 2));
    }

    @Test
    void aSourceThatIsTakenAwayLeavesItsRulesAtRest() {
        assertEquals(
                List.of("SPO2_LOW no source", "PR_HIGH no source"),
                resting(STANDARD, "spo2 97x5\nat 0 SOURCE PULSE_RATE\nat 5 NO_SOURCE SPO2\nat 5 NO_SOURCE PULSE_RATE")
                        .subList(0, 2));
    }

    @Test
    void aSignalThatIsSilentWithoutAnAlarmIsToldHere() {
        String rrGone = "spo2 97x30\npr 75x30\nrr 14x5 Xx25\nat 0 BASELINE 120/75/90";
        assertEquals(List.of("ETCO2_HIGH no limits set", "ETCO2_LOW no limits set"), resting(STANDARD, rrGone, 14));
        assertEquals(
                List.of("RR_HIGH no signal", "RR_LOW no signal", "ETCO2_HIGH no limits set", "ETCO2_LOW no limits set"),
                resting(STANDARD, rrGone, 15));
    }

    @Test
    void whatTheNoSignalAlarmTellsIsNotToldTwice() {
        String probeOff = "spo2 97x5 Xx25\npr 75x5 Xx25\nrr 14x30\nat 0 BASELINE 120/75/90";
        assertEquals(List.of("ETCO2_HIGH no limits set", "ETCO2_LOW no limits set"), resting(STANDARD, probeOff, 20));
        assertEquals(
                List.of("SPO2_LOW no signal", "PR_HIGH no signal", "PR_LOW no signal"),
                resting(STANDARD, probeOff + "\nat 0 ON_LIMB\nat 0 CUFF_UP", 20).subList(0, 3),
                "held, so told here");
    }

    @Test
    void whatNoAlarmTellsAnyMoreIsToldHere() {
        assertEquals(
                List.of("SPO2_LOW no source", "PR_HIGH no signal", "PR_LOW no signal"),
                resting(STANDARD, "spo2 97x5 Xx20\npr 75x5 Xx25\nat 27 NO_SOURCE SPO2", 29)
                        .subList(0, 3),
                "the no-signal alarm went with its source");
    }

    @Test
    void withoutLimitsARuleRestsWhateverIsMeasured() {
        AlarmLimits none = STANDARD.withSampled(List.of());

        assertEquals("SPO2_LOW no limits set", resting(none, "spo2 97x3").getFirst());
        assertEquals(
                "PR_HIGH no limits set",
                resting(none.withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90)), "spo2 97x3")
                        .getFirst(),
                "SatSeconds judge SpO2");
    }

    @Test
    void theListIsTheSameWhileNothingChanges() {
        AlarmEngine engine = new AlarmEngine(STANDARD);
        List<InactiveRule> first = engine.step(StoryWords.time(0), List.of()).inactive();

        assertSame(first, engine.step(StoryWords.time(1), List.of()).inactive());
        List<InactiveRule> fewer = engine.step(
                        StoryWords.time(2), List.of(new AlarmInput.Source(Metric.PULSE_RATE, true)))
                .inactive();
        assertEquals(first.size() - 2, fewer.size());
    }

    private static List<String> resting(AlarmLimits limits, String lines) {
        return resting(limits, lines, Double.MAX_VALUE);
    }

    private static List<String> resting(AlarmLimits limits, String lines, double end) {
        return Story.outcome(limits, lines, end).inactive().stream()
                .map(r -> r.condition() + " " + r.reason())
                .toList();
    }
}
