package vigil.ui.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EditableLimit;
import vigil.metric.Metric;
import vigil.profile.Evidence;
import vigil.session.AdverseGrade;
import vigil.session.Phase;
import vigil.session.discharge.CriterionGroup;
import vigil.treatment.Check;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.treatment.TreatmentPreset;

/// What the rooms below the screen say to a person is in the phrase book.
class EnginesSentencesTest {
    private static final Phrases GERMAN = Phrases.in(Language.GERMAN);

    /// What the monitor answers: every text in its sources that ends like a sentence.
    static Stream<String> refusals() {
        return JavaText.under("src/main/java/vigil/monitor").stream()
                .flatMap(source -> source.sentences("7").stream())
                .filter(text -> text.matches("[A-Z7].* .*[a-z7]\\."))
                .filter(text -> !text.contains("is no blood pressure")) // its gaps are sentences; see below
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalOfTheMonitorIsInTheBook(String sentence) {
        assertKnown(sentence);
    }

    static Stream<String> words() {
        List<String> all = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            all.add(phase.words());
            all.add(phase.words().toLowerCase(Locale.ROOT));
        }
        for (AlarmCondition condition : AlarmCondition.values()) {
            all.add(condition.words());
            all.add(condition.words().substring(0, 1).toUpperCase(Locale.ROOT)
                    + condition.words().substring(1));
        }
        Arrays.stream(Modality.values()).map(Modality::words).forEach(all::add);
        Arrays.stream(Evidence.values()).map(Evidence::words).forEach(all::add);
        Arrays.stream(Scale.values()).map(Scale::words).forEach(all::add);
        Arrays.stream(AdverseGrade.values()).map(AdverseGrade::words).forEach(all::add);
        Arrays.stream(AlarmPriority.values()).map(Enum::name).forEach(all::add);
        Arrays.stream(CriterionGroup.values()).map(CriterionGroup::words).forEach(all::add);
        Arrays.stream(Metric.values()).map(Metric::label).forEach(all::add);
        return all.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordOfTheEngineIsInTheBook(String word) {
        assertKnown(word);
    }

    static Stream<String> presets() {
        List<String> all = new ArrayList<>();
        for (AlarmPreset preset : AlarmPreset.shipped()) {
            all.add(preset.title());
        }
        EditableLimit.all().forEach(limit -> all.add(limit.words()));
        for (TreatmentPreset preset : TreatmentPreset.shipped()) {
            all.add(preset.title());
            preset.checks().stream().map(Check::words).forEach(all::add);
            all.addAll(preset.adverseEvents().first());
            all.addAll(preset.adverseEvents().further());
            all.addAll(preset.adverseEvents().betweenSessions());
            preset.modalities().forEach(rules -> {
                all.add(rules.drug());
                rules.series().forEach(series -> all.add(series.name()));
            });
        }
        return all.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aTextOfAShippedPresetIsInTheBook(String text) {
        assertKnown(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "second above 150/100, first 165/92, 1:10 before",
                "+32/+18 from baseline 127/78",
                "MAP 55, below 60",
                "cuff loose, 2 in a row",
                "Masimo oximeter unplugged",
                "Weight, kg: 72",
                "Pressure before the dose: 146/92 is above 140/90; Pulse before the dose: not measured in the last 5 min",
                "A reason is needed: SpO₂ before the dose: 92 % on air, below 94 %.",
                "Before a dose there is still open: Baseline readings: 1 of 2 readings, at least 1 min apart; and 3 more.",
                "From infusion a session cannot go to ready.",
                "NIBP 142/88 by hand",
                "Dose started: Ketamine 39 mg IV",
                "142/300 is no blood pressure: systolic lies between 30 and 270 mmHg. Diastolic lies between 10 and 245 mmHg."
                        + " They are at least 10 mmHg apart, and the mean lies between them.",
                "PR cannot be 400: it lies between 20 and 300 /min.",
                "Device 2, lot A77",
                "97, at most 2 under 98 before the dose, lowest 94 in 15 min",
                "142/88, within 20 % of 127/78",
                "the nurse station's sound device went away; HIGH alarms are still heard in Room 1",
                "the sound device of Room 2 is missing; no alarm can be heard",
                "50 of 52 fields, missing: Lot, Sex",
                "NIBP, MOAA/S and Dissociation 0–10",
                "NIBP overdue, Monitor 1 not answered, louder",
                "4 open: Minimum time, 14:20 left, Steady gait, MOAA/S 5, NIBP not rising."
            })
    void whatIsMadeOfSeveralPartsIsSaidWhole(String sentence) {
        String said = GERMAN.say(sentence).orElse(sentence);

        assertTrue(
                Stream.of(" below ", " above ", "before", " and ", " of ", "open", "not ", " is ", "the ", "last")
                        .noneMatch(said::contains),
                said);
    }

    @Test
    void whatAPersonWroteStaysAsItIs() {
        assertEquals(
                "Notiz: Nausea; wants water",
                GERMAN.say("Note: Nausea; wants water").orElseThrow());
        assertTrue(GERMAN.say("Nausea, wants water").isEmpty());
        assertEquals(
                "Begleitung heim, Name: Nausea Brown",
                GERMAN.say("Escort home, name: Nausea Brown").orElseThrow());
    }

    private static void assertKnown(String text) {
        assertTrue(GERMAN.say(text).isPresent(), () -> "not in engine.properties: " + text);
    }
}
