package vigil.alarm;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Metric;

/// The list of everything a nurse may change for one session, and its ranges (clinical facts, 9.1, last line; section
/// 7, 8: audio pause).
final class EditableLimits {
    private static final List<AlarmPriority> MOST_URGENT_FIRST = List.of(HIGH, MEDIUM, LOW);

    /// Tiers that must stay in order, each list the most urgent first.
    private static final List<List<EditableLimit>> TIERS = tiers();

    /// All of them.
    static final List<EditableLimit> ALL = TIERS.stream().flatMap(List::stream).toList();

    private EditableLimits() {}

    /// The limit and the tiers it must stay in order with, the most urgent first.
    static List<EditableLimit> tiersOf(EditableLimit limit) {
        return TIERS.stream().filter(t -> t.contains(limit)).findFirst().orElseThrow();
    }

    private static List<List<EditableLimit>> tiers() {
        List<List<EditableLimit>> tiers = new ArrayList<>();
        sampled(tiers, AlarmCondition.SPO2_LOW, Metric.SPO2, Direction.BELOW);
        sampled(tiers, AlarmCondition.PR_HIGH, Metric.PULSE_RATE, Direction.ABOVE);
        sampled(tiers, AlarmCondition.PR_LOW, Metric.PULSE_RATE, Direction.BELOW);
        sampled(tiers, AlarmCondition.RR_HIGH, Metric.RESP_RATE, Direction.ABOVE);
        sampled(tiers, AlarmCondition.RR_LOW, Metric.RESP_RATE, Direction.BELOW);
        sampled(tiers, AlarmCondition.ETCO2_HIGH, Metric.ETCO2, Direction.ABOVE);
        sampled(tiers, AlarmCondition.ETCO2_LOW, Metric.ETCO2, Direction.BELOW);
        satSeconds(tiers);
        highPressure(tiers);
        rise(tiers);
        lowPressure(tiers);
        tiers.add(List.of(new EditableLimit(
                "Audio pause", "s", 10, EditableRange.fixed(true, 30, 120), SinglePlace.AUDIO_PAUSE)));
        return List.copyOf(tiers);
    }

    private static void sampled(
            List<List<EditableLimit>> tiers, AlarmCondition condition, Metric metric, Direction direction) {
        tiers.add(MOST_URGENT_FIRST.stream()
                .map(p -> new EditableLimit(
                        words(condition, p, ""),
                        metric.unit().symbol(),
                        1,
                        limitRange(metric, direction, p),
                        new SampledPlace(condition, p, false)))
                .toList());
        // A delay of one tier is in no order with that of another.
        MOST_URGENT_FIRST.forEach(p -> tiers.add(List.of(new EditableLimit(
                words(condition, p, "delay"), "s", 1, delayRange(metric, p), new SampledPlace(condition, p, true)))));
    }

    /// SpO2 HIGH 80 to 90, MEDIUM 85 to 94; all others only stricter.
    private static EditableRange limitRange(Metric metric, Direction direction, AlarmPriority priority) {
        if (metric == Metric.SPO2 && priority != LOW) {
            return priority == HIGH ? EditableRange.fixed(false, 80, 90) : EditableRange.fixed(false, 85, 94);
        }
        return switch (direction) {
            case BELOW -> EditableRange.greater(metric.highest());
            case ABOVE -> EditableRange.smaller(metric.lowest());
        };
    }

    /// SpO2 0 to 30 s, HIGH at most 10 s; all others only shorter.
    private static EditableRange delayRange(Metric metric, AlarmPriority priority) {
        if (metric != Metric.SPO2) {
            return EditableRange.smaller(0);
        }
        return EditableRange.fixed(true, 0, priority == HIGH ? 10 : 30);
    }

    private static void satSeconds(List<List<EditableLimit>> tiers) {
        EditableRange limit = EditableRange.greater(Metric.SPO2.highest());
        tiers.add(List.of(new EditableLimit("SatSeconds, below", "%", 1, limit, SinglePlace.SAT_SECONDS_LIMIT)));
        EditableRange index = EditableRange.smaller(1);
        tiers.add(List.of(new EditableLimit("SatSeconds, index", "% s", 1, index, SinglePlace.SAT_SECONDS_INDEX)));
    }

    /// MEDIUM systolic 140 to 200, and so HIGH no lower than 140; all others only stricter.
    private static void highPressure(List<List<EditableLimit>> tiers) {
        tiers.add(MOST_URGENT_FIRST.stream()
                .map(p -> new EditableLimit(
                        words(AlarmCondition.BP_HIGH, p, "SYS"),
                        "mmHg",
                        5,
                        systolicRange(p),
                        new CuffTierPlace(p, true)))
                .toList());
        EditableRange diastolic = EditableRange.smaller(Metric.NIBP_DIA.lowest());
        tiers.add(MOST_URGENT_FIRST.stream()
                .map(p -> new EditableLimit(
                        words(AlarmCondition.BP_HIGH, p, "DIA"), "mmHg", 5, diastolic, new CuffTierPlace(p, false)))
                .toList());
    }

    private static EditableRange systolicRange(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> EditableRange.smaller(140);
            case MEDIUM -> EditableRange.fixed(true, 140, 200);
            case LOW -> EditableRange.smaller(Metric.NIBP_SYS.lowest());
        };
    }

    /// No rise at all is none: the least is 1 mmHg, and a mean above its baseline.
    private static void rise(List<List<EditableLimit>> tiers) {
        EditableRange points = EditableRange.smaller(1);
        EditableRange factor = EditableRange.smaller(1);
        tiers.add(List.of(new EditableLimit("BP rise, SYS", "mmHg", 5, points, SinglePlace.RISE_SYSTOLIC)));
        tiers.add(List.of(new EditableLimit("BP rise, DIA", "mmHg", 5, points, SinglePlace.RISE_DIASTOLIC)));
        tiers.add(List.of(new EditableLimit("BP rise, MAP", "× baseline", 0.05, factor, SinglePlace.RISE_MEAN)));
    }

    private static void lowPressure(List<List<EditableLimit>> tiers) {
        EditableRange systolic = EditableRange.greater(Metric.NIBP_SYS.highest());
        EditableRange mean = EditableRange.greater(Metric.NIBP_MAP.highest());
        tiers.add(List.of(
                new EditableLimit(
                        words(AlarmCondition.BP_LOW, HIGH, "SYS"), "mmHg", 5, systolic, SinglePlace.LOW_HIGH_SYSTOLIC),
                new EditableLimit(
                        words(AlarmCondition.BP_LOW, MEDIUM, "SYS"),
                        "mmHg",
                        5,
                        systolic,
                        SinglePlace.LOW_MEDIUM_SYSTOLIC)));
        tiers.add(List.of(new EditableLimit(
                words(AlarmCondition.BP_LOW, MEDIUM, "MAP"), "mmHg", 5, mean, SinglePlace.LOW_MEDIUM_MEAN)));
    }

    private static String words(AlarmCondition condition, AlarmPriority priority, String what) {
        return condition.words() + ", " + priority + (what.isEmpty() ? "" : " " + what);
    }
}
