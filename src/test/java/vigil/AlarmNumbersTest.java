package vigil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.alarm.AlarmPreset;
import vigil.alarm.CuffLimits;
import vigil.alarm.EscalationPlan;
import vigil.alarm.EscalationTimes;
import vigil.alarm.SampledRule;
import vigil.annunciator.BurstPattern;

/// The numbers that the documents tell are those that the shipped presets use.
class AlarmNumbersTest {
    private static final Path RISK = Path.of("docs/risk/alarms.md");
    private static final Path NURSE = Path.of("docs/operator/alarms.md");

    static List<AlarmPreset> shipped() {
        return AlarmPreset.shipped();
    }

    private static double seconds(Duration time) {
        return time.toSeconds();
    }

    private static double minutes(Duration time) {
        return time.toSeconds() / 60.0;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void limitsThatAreJudgedAllTheTime(AlarmPreset preset) throws IOException {
        MarkdownTable table = MarkdownTable.under("Measured all the time", RISK);
        Set<List<Object>> told = table.rows().stream()
                .map(row -> List.<Object>of(
                        table.cell(row, "alarm"),
                        table.cell(row, "tier"),
                        table.numbers(row, preset.id()),
                        table.numbers(row, "delay"),
                        table.numbers(row, "clears")))
                .collect(Collectors.toSet());
        assertEquals(
                preset.limits().sampled().stream().map(AlarmNumbersTest::row).collect(Collectors.toSet()), told);
    }

    private static List<Object> row(SampledRule rule) {
        return List.of(
                "`" + rule.condition() + "`",
                rule.priority().name(),
                List.of(rule.limit()),
                List.of(seconds(rule.delayOn())),
                List.of(rule.hysteresis(), seconds(rule.delayOff())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void limitsOnSingleReadingsAndScores(AlarmPreset preset) throws IOException {
        Map<String, List<Double>> used = new LinkedHashMap<>();
        CuffLimits cuff = preset.limits().cuff();
        for (CuffLimits.Tier tier : cuff.high()) {
            used.put("`BP_HIGH` " + tier.priority(), List.of((double) tier.systolic(), (double) tier.diastolic()));
        }
        CuffLimits.Rise rise = cuff.rise();
        used.put("`BP_RISE` LOW", List.of((double) rise.systolic(), (double) rise.diastolic(), rise.meanFactor()));
        used.put("`BP_LOW` MEDIUM", List.of((double) cuff.low().mediumSystolic(), (double)
                cuff.low().mediumMean()));
        used.put("`BP_LOW` HIGH", List.of((double) cuff.low().highSystolic()));
        used.put("`SEDATION` LOW", List.of((double) preset.limits().sedation().low()));
        used.put(
                "`SEDATION` MEDIUM", List.of((double) preset.limits().sedation().medium()));
        used.put("`SEDATION` HIGH", List.of((double) preset.limits().sedation().high()));
        MarkdownTable table = MarkdownTable.under("Single readings and scores", RISK);
        Map<String, List<Double>> told = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> told.put(
                        table.cell(row, "alarm") + " " + table.cell(row, "tier"), table.numbers(row, preset.id())));
        assertEquals(used, told);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void times(AlarmPreset preset) throws IOException {
        MarkdownTable table = MarkdownTable.under("Times", RISK);
        List<Double> told = table.rows().stream()
                .flatMap(row -> table.numbers(row, preset.id()).stream())
                .toList();
        assertEquals(inTheOrderOfThePage(preset), told);
    }

    private static List<Double> inTheOrderOfThePage(AlarmPreset preset) {
        CuffLimits cuff = preset.limits().cuff();
        var technical = preset.limits().technical();
        var silence = preset.limits().silence();
        EscalationTimes high = preset.limits().escalation().high();
        EscalationTimes medium = preset.limits().escalation().medium();
        return List.of(
                minutes(cuff.confirmAfter()),
                minutes(cuff.confirmWithin()),
                minutes(cuff.repeatWithin()),
                minutes(preset.cuffInDosing()),
                minutes(vigil.treatment.TreatmentPreset.standard().cuff().overdueLow()),
                minutes(vigil.treatment.TreatmentPreset.standard().cuff().overdueMedium()),
                seconds(technical.noSignalLow()),
                seconds(technical.noSignalMedium()),
                seconds(technical.linkLost()),
                seconds(silence.audioPaused()),
                seconds(silence.acknowledgedHigh()),
                seconds(silence.acknowledgedMedium()),
                seconds(high.louder()),
                seconds(high.otherRooms()),
                seconds(high.hook()),
                seconds(medium.louder()),
                seconds(medium.otherRooms()),
                seconds(medium.hook()));
    }

    @Test
    void theBurstsOfEachPriority() throws IOException {
        MarkdownTable table = MarkdownTable.under("Signals", 1, RISK);
        for (BurstPattern burst : List.of(BurstPattern.HIGH, BurstPattern.MEDIUM, BurstPattern.LOW)) {
            Map<String, List<Double>> used = Map.of(
                    "pulses a burst",
                    List.of((double) burst.onsetsMillis().size()),
                    "their begins, ms",
                    burst.onsetsMillis().stream().map(Integer::doubleValue).toList(),
                    "length of a pulse, ms",
                    List.of((double) burst.pulseMillis()),
                    "rest between bursts, ms",
                    List.of((double) burst.pauseMillis()),
                    "pulses that sound at least, however short the alarm",
                    List.of((double) burst.leastPulses()));
            Map<String, List<Double>> told = new LinkedHashMap<>();
            table.rows().stream()
                    .filter(row -> used.containsKey(row.getFirst()))
                    .forEach(row -> told.put(
                            row.getFirst(), table.numbers(row, burst.signal().name())));
            assertEquals(used, told);
        }
    }

    @Test
    void theNurseReadsTheTimesAfterWhichAnUnansweredAlarmGoesFurther() throws IOException {
        MarkdownTable table = MarkdownTable.under("Nobody answers", NURSE);
        assertEquals(
                List.of(told("HIGH", EscalationPlan.STANDARD.high()), told("MEDIUM", EscalationPlan.STANDARD.medium())),
                table.rows());
    }

    private static List<String> told(String priority, EscalationTimes times) {
        return List.of(priority, after(times.louder()), after(times.otherRooms()), after(times.hook()));
    }

    private static String after(Duration time) {
        return "after %d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
