package vigil.report;

import static vigil.alarm.AlarmPriority.HIGH;
import static vigil.alarm.AlarmPriority.LOW;
import static vigil.alarm.AlarmPriority.MEDIUM;

import java.util.List;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.SedationTiers;
import vigil.session.Session;

/// The limits the session began with, and which version of which preset they are.
final class LimitTable {
    private static final List<AlarmCondition> SAMPLED = List.of(
            AlarmCondition.SPO2_LOW,
            AlarmCondition.PR_HIGH,
            AlarmCondition.PR_LOW,
            AlarmCondition.RR_HIGH,
            AlarmCondition.RR_LOW,
            AlarmCondition.ETCO2_HIGH,
            AlarmCondition.ETCO2_LOW);

    private final AlarmLimits limits;
    private final PresetWords preset;

    LimitTable(Session session, PresetWords preset) {
        this.limits = session.started().limits();
        this.preset = preset;
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(out, "Limits at the start", "preset " + preset.name());
        table.note(preset.released());
        table.columns("Alarm", "16", "LOW", "28", "MEDIUM", "28", "HIGH", "28");
        SAMPLED.stream()
                .filter(c -> limits.sampled().stream().anyMatch(r -> r.condition() == c))
                .forEach(c -> sampled(table, c));
        limits.satSeconds()
                .ifPresent(s -> table.row(
                        "SatSeconds", "", LimitWords.number(s.index()) + " below " + LimitWords.number(s.limit()), ""));
        table.row(AlarmCondition.BP_HIGH.words(), high(LOW), high(MEDIUM), high(HIGH));
        table.row(AlarmCondition.BP_RISE.words(), LimitWords.rise(limits.cuff().rise()), "", "");
        table.row(
                AlarmCondition.BP_LOW.words(),
                "",
                LimitWords.low(limits.cuff().low(), MEDIUM),
                LimitWords.low(limits.cuff().low(), HIGH));
        rest(table);
        table.end();
    }

    private void sampled(ReportTable table, AlarmCondition condition) {
        table.row(
                condition.words(),
                LimitWords.sampled(limits, condition, LOW),
                LimitWords.sampled(limits, condition, MEDIUM),
                LimitWords.sampled(limits, condition, HIGH));
    }

    private String high(AlarmPriority priority) {
        return LimitWords.high(limits.cuff(), priority).orElse("");
    }

    private void rest(ReportTable table) {
        SedationTiers sedation = limits.sedation();
        table.row(
                AlarmCondition.SEDATION.words(),
                "MOAA/S " + sedation.low(),
                "MOAA/S " + sedation.medium(),
                "MOAA/S " + sedation.high() + " or less");
        table.row(
                AlarmCondition.SPO2_NO_SIGNAL.words(),
                "after " + limits.technical().noSignalLow().toSeconds() + " s",
                "after " + limits.technical().noSignalMedium().toSeconds() + " s",
                "");
        table.row(
                AlarmCondition.LINK_LOST.words(),
                "",
                "after " + limits.technical().linkLost().toSeconds() + " s",
                "");
        table.row("Audio pause", limits.silence().audioPaused().toSeconds() + " s", "", "");
    }
}
