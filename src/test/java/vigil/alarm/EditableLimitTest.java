package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a nurse may change for one session, and how far (clinical facts, 9.1 and section 7, 8).
// Requirement: WATCH-LIMIT-1
class EditableLimitTest {
    private static final AlarmLimits PRESET = AlarmPreset.STANDARD.limits();

    @Test
    void theRangesAreThoseOfTheClinicalFacts() {
        assertEquals("80.0 to 90.0 %", range("SpO₂ low, HIGH"));
        assertEquals("85.0 to 94.0 %", range("SpO₂ low, MEDIUM"));
        assertEquals("0.0 to 10.0 s", range("SpO₂ low, HIGH delay"));
        assertEquals("0.0 to 30.0 s", range("SpO₂ low, MEDIUM delay"));
        assertEquals("0.0 to 30.0 s", range("SpO₂ low, LOW delay"));
        assertEquals("140.0 to 200.0 mmHg", range("BP high, MEDIUM SYS"));
        assertEquals("30.0 to 120.0 s", range("Audio pause"));
    }

    @Test
    void whereTheFactsGiveNoneALimitMayOnlyBeMadeStricter() {
        assertEquals("92.0 to 100.0 %", range("SpO₂ low, LOW"));
        assertEquals("20.0 to 120.0 /min", range("PR high, MEDIUM"));
        assertEquals("40.0 to 300.0 /min", range("PR low, HIGH"));
        assertEquals("0.0 to 15.0 s", range("PR low, MEDIUM delay"));
        assertEquals("140.0 to 200.0 mmHg", range("BP high, HIGH SYS"), "not below where MEDIUM may be");
        assertEquals("30.0 to 160.0 mmHg", range("BP high, LOW SYS"));
        assertEquals("10.0 to 110.0 mmHg", range("BP high, MEDIUM DIA"));
        assertEquals("1.0 to 40.0 mmHg", range("BP rise, SYS"));
        assertEquals("1.0 to 25.0 mmHg", range("BP rise, DIA"));
        assertEquals("1.0 to 1.3 × baseline", range("BP rise, MAP"));
        assertEquals("80.0 to 270.0 mmHg", range("BP low, HIGH SYS"));
        assertEquals("90.0 to 270.0 mmHg", range("BP low, MEDIUM SYS"));
        assertEquals("65.0 to 270.0 mmHg", range("BP low, MEDIUM MAP"));
    }

    @Test
    void whatIsBeyondTheRangeComesToItsEdge() {
        assertEquals(80, changed("SpO₂ low, HIGH", PRESET, 10));
        assertEquals(30, changed("SpO₂ low, MEDIUM delay", PRESET, 1e9));
        assertEquals(120, changed("Audio pause", PRESET, Double.POSITIVE_INFINITY));
        assertEquals(30, changed("Audio pause", PRESET, -1));
        assertEquals(90, changed("BP low, MEDIUM SYS", PRESET, 60));
        assertEquals(1.3, changed("BP rise, MAP", PRESET, 2));
    }

    @Test
    void theRapidFallFollowsWhateverTheOrderOfTheRules() {
        List<SampledRule> reversed = new ArrayList<>(PRESET.sampled().subList(2, 4));
        reversed.addAll(PRESET.sampled().subList(0, 2));

        AlarmLimits changed = named("SpO₂ low, MEDIUM").with(PRESET.withSampled(reversed), PRESET, 88);

        assertEquals(
                List.of(85.0, 78.0, 92.0, 88.0),
                changed.sampled().stream().map(SampledRule::limit).toList());
    }

    @Test
    void itIsNamedAndMovesInSteps() {
        assertEquals("SpO₂ low, HIGH", named("SpO₂ low, HIGH").toString());
        assertEquals(1, named("SpO₂ low, HIGH").step());
        assertEquals(5, named("BP high, HIGH SYS").step());
        assertEquals(0.05, named("BP rise, MAP").step());
    }

    @Test
    void noNumberChangesNothing() {
        assertEquals(PRESET, named("SpO₂ low, HIGH").with(PRESET, PRESET, Double.NaN));
    }

    @Test
    void eachNumberIsPutWhereItIsRead() {
        for (EditableLimit limit : EditableLimit.all()) {
            AlarmLimits preset = PRESET.withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90));
            if (limit.value(preset).isPresent()) {
                for (double wanted : new double[] {limit.least(preset), limit.most(preset)}) {
                    AlarmLimits moved = EditableLimit.clamp(preset, limit.with(preset, preset, wanted));
                    List<String> others = EditableLimit.all().stream()
                            .filter(l -> !l.value(moved).equals(l.value(preset)))
                            .map(EditableLimit::words)
                            .toList();
                    assertTrue(List.of(limit.words()).containsAll(others), limit + " moves " + others);
                }
            }
        }
        assertEquals(12, changed("SpO₂ low, MEDIUM delay", PRESET, 12));
        assertEquals(150, changed("BP high, LOW SYS", PRESET, 150));
        assertEquals(95, changed("BP high, LOW DIA", PRESET, 95));
        assertEquals(30, changed("BP rise, SYS", PRESET, 30));
        assertEquals(20, changed("BP rise, DIA", PRESET, 20));
        assertEquals(1.2, changed("BP rise, MAP", PRESET, 1.2));
        assertEquals(85, changed("BP low, HIGH SYS", PRESET, 85));
        assertEquals(100, changed("BP low, MEDIUM SYS", PRESET, 100));
        assertEquals(70, changed("BP low, MEDIUM MAP", PRESET, 70));
        assertEquals(60, changed("Audio pause", PRESET, 60));
    }

    @Test
    void tiersStayInOrder() {
        assertEquals(92, changed("SpO₂ low, MEDIUM", PRESET, 94), "LOW stands at 92");
        assertEquals(85, changed("SpO₂ low, MEDIUM", PRESET, 80), "and HIGH at 85");
        assertEquals(90, changed("SpO₂ low, HIGH", PRESET, 90), "MEDIUM stands at 90");
        assertEquals(92, changed("SpO₂ low, LOW", PRESET, 91), "no looser than the preset");
        assertEquals(160, changed("BP high, MEDIUM SYS", PRESET, 140), "LOW stands at 160");
        assertEquals(180, changed("BP high, HIGH SYS", PRESET, 150), "MEDIUM stands at 180");
        assertEquals(90, changed("BP low, HIGH SYS", PRESET, 120), "MEDIUM stands at 90");

        AlarmLimits early = with(PRESET, "SpO₂ low, LOW", 96);
        assertEquals(94, changed("SpO₂ low, MEDIUM", early, 99));
    }

    @Test
    void theRapidFallFollowsTheMediumLimit() {
        AlarmLimits moved = with(PRESET, "SpO₂ low, MEDIUM", 87);

        assertEquals(
                List.of(92.0, 87.0, 85.0, 77.0),
                moved.sampled().stream()
                        .filter(r -> r.condition() == AlarmCondition.SPO2_LOW)
                        .map(SampledRule::limit)
                        .toList());
        assertEquals(80, rapidFall(with(PRESET, "SpO₂ low, HIGH", 81)), "and no other");
    }

    @Test
    void whatTheLimitsDoNotHoldCannotBeChanged() {
        EditableLimit limit = named("EtCO₂ high, HIGH");

        assertTrue(limit.value(PRESET).isEmpty());
        assertEquals(PRESET, limit.with(PRESET, PRESET, 60));
        assertTrue(named("SatSeconds, index").value(PRESET).isEmpty());
    }

    @Test
    void satSecondsMayBeMadeStricterWhereTheyAreOn() {
        AlarmLimits on = PRESET.withSatSeconds(Optional.of(SatSecondsRule.FIFTY_BELOW_90));

        assertEquals(
                25,
                named("SatSeconds, index")
                        .value(named("SatSeconds, index").with(on, on, 25))
                        .orElseThrow());
        assertEquals(
                50,
                named("SatSeconds, index")
                        .value(named("SatSeconds, index").with(on, on, 75))
                        .orElseThrow());
        assertEquals(
                92,
                named("SatSeconds, below")
                        .value(named("SatSeconds, below").with(on, on, 92))
                        .orElseThrow());
        assertEquals(
                90,
                named("SatSeconds, below")
                        .value(named("SatSeconds, below").with(on, on, 88))
                        .orElseThrow());
    }

    @Test
    void theShippedPresetsAreWithinTheirOwnRanges() {
        for (AlarmPreset preset : AlarmPreset.shipped()) {
            assertEquals(preset.limits(), EditableLimit.clamp(preset.limits(), preset.limits()), preset.id());
        }
    }

    @Test
    void everythingWantedAtOnceIsBroughtIntoRangeAndOrder() {
        AlarmLimits wanted = limits(99, 70, 95, 60)
                .withCuff(PRESET.cuff()
                        .withHigh(List.of(
                                new CuffLimits.Tier(AlarmPriority.LOW, 250, 200),
                                new CuffLimits.Tier(AlarmPriority.MEDIUM, 250, 90),
                                new CuffLimits.Tier(AlarmPriority.HIGH, 100, 130))));

        AlarmLimits clamped = EditableLimit.clamp(PRESET, wanted);

        assertEquals(99, named("SpO₂ low, LOW").value(clamped).orElseThrow());
        assertEquals(90, named("SpO₂ low, HIGH").value(clamped).orElseThrow());
        assertEquals(90, named("SpO₂ low, MEDIUM").value(clamped).orElseThrow(), "not below HIGH");
        assertEquals(80, rapidFall(clamped), "whatever was wanted");
        assertEquals(
                List.of(
                        new CuffLimits.Tier(AlarmPriority.LOW, 140, 90),
                        new CuffLimits.Tier(AlarmPriority.MEDIUM, 140, 90),
                        new CuffLimits.Tier(AlarmPriority.HIGH, 140, 120)),
                clamped.cuff().high());
    }

    @Test
    void whatNobodyMayChangeIsThePresets() {
        SilenceTimes silence = new SilenceTimes(Duration.ofDays(1), Duration.ofDays(1), Duration.ofSeconds(60));
        AlarmLimits wanted = new AlarmLimits(
                "other",
                7,
                PRESET.sampled(),
                Optional.of(SatSecondsRule.FIFTY_BELOW_90),
                PRESET.cuff(),
                new SedationTiers(0, 0, 0),
                new TechnicalDelays(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1)),
                silence,
                PRESET.escalation());

        assertEquals(
                PRESET.withSilence(PRESET.silence().withAudioPaused(Duration.ofSeconds(60))),
                EditableLimit.clamp(PRESET, wanted));
    }

    @Test
    void whatWasChangedStepByStepIsNeverChangedByTheClamp() {
        Random random = new Random(4);
        AlarmLimits limits = PRESET;
        for (int i = 0; i < 1000; i++) {
            EditableLimit limit =
                    EditableLimit.all().get(random.nextInt(EditableLimit.all().size()));
            limits = limit.with(limits, PRESET, random.nextInt(320));
            assertEquals(limits, EditableLimit.clamp(PRESET, limits), limit + " in change " + i);
        }
    }

    private static AlarmLimits limits(double low, double medium, double high, double rapid) {
        double[] wanted = {low, medium, high, rapid};
        List<SampledRule> rules = new ArrayList<>(PRESET.sampled());
        for (int i = 0; i < wanted.length; i++) {
            rules.set(i, rules.get(i).withLimit(wanted[i]));
        }
        return PRESET.withSampled(rules);
    }

    private static double rapidFall(AlarmLimits limits) {
        return limits.sampled().get(3).limit();
    }

    private static EditableLimit named(String words) {
        return EditableLimit.all().stream()
                .filter(l -> l.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + EditableLimit.all()));
    }

    private static String range(String words) {
        EditableLimit limit = named(words);
        return limit.least(PRESET) + " to " + limit.most(PRESET) + " " + limit.unit();
    }

    private static AlarmLimits with(AlarmLimits limits, String words, double value) {
        return named(words).with(limits, PRESET, value);
    }

    private static double changed(String words, AlarmLimits limits, double value) {
        return named(words).value(with(limits, words, value)).orElseThrow();
    }
}
