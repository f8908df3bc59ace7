package vigil.store.preset;

import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.EscalationTimes;
import vigil.alarm.SampledRule;

/// Writes a preset as a text with every number in it, one limit a line, for a person to edit. [PresetReader] reads it
/// back.
public final class PresetText {
    private PresetText() {}

    /// The text: JSON, ending in a line end.
    public static String of(AlarmPreset preset) {
        AlarmLimits limits = preset.limits();
        return """
                {
                  "title": %s,
                  "nibpInDosing": "%s",
                  "sampled": [
                %s
                  ],
                  "satSeconds": %s,
                %s,
                  "SEDATION": {"low": %d, "medium": %d, "high": %d},
                  "SPO2_NO_SIGNAL": {"low": "%s", "medium": "%s"},
                  "LINK_LOST": "%s",
                  "silence": {"acknowledgedHigh": "%s", "acknowledgedMedium": "%s", "audioPaused": "%s"},
                  "escalation": {
                    "high": %s,
                    "medium": %s
                  }
                }
                """.formatted(
                        JsonMapper.shared().writeValueAsString(preset.title()),
                        DurationWords.of(preset.cuffInDosing()),
                        limits.sampled().stream().map(PresetText::rule).collect(Collectors.joining(",\n")),
                        satSeconds(limits),
                        cuff(limits.cuff()),
                        limits.sedation().low(),
                        limits.sedation().medium(),
                        limits.sedation().high(),
                        DurationWords.of(limits.technical().noSignalLow()),
                        DurationWords.of(limits.technical().noSignalMedium()),
                        DurationWords.of(limits.technical().linkLost()),
                        seconds(limits.silence().acknowledgedHigh()),
                        seconds(limits.silence().acknowledgedMedium()),
                        seconds(limits.silence().audioPaused()),
                        steps(limits.escalation().high()),
                        steps(limits.escalation().medium()));
    }

    private static String rule(SampledRule rule) {
        return "    {\"alarm\": \"%s\", \"priority\": \"%s\", \"%s\": %s, \"for\": \"%s\", \"clearsBy\": %s, \"clearsAfter\": \"%s\"}"
                .formatted(
                        rule.condition(),
                        rule.priority(),
                        rule.direction() == Direction.BELOW ? "below" : "above",
                        number(rule.limit()),
                        seconds(rule.delayOn()),
                        number(rule.hysteresis()),
                        seconds(rule.delayOff()));
    }

    private static String satSeconds(AlarmLimits limits) {
        return limits.satSeconds()
                .map(s -> "{\"below\": " + number(s.limit()) + ", \"index\": " + number(s.index()) + "}")
                .orElse("\"off\"");
    }

    private static String cuff(CuffLimits cuff) {
        return """
                  "BP_HIGH": [
                %s
                  ],
                  "BP_CONFIRM": {"after": "%s", "within": "%s", "repeatWithin": "%s"},
                  "BP_RISE": {"sys": %d, "dia": %d, "map": %s},
                  "BP_LOW": {"mediumSys": %d, "mediumMap": %d, "highSys": %d}""".formatted(
                        cuff.high().stream()
                                .map(t -> "    {\"priority\": \"" + t.priority() + "\", \"sys\": " + t.systolic()
                                        + ", \"dia\": " + t.diastolic() + "}")
                                .collect(Collectors.joining(",\n")),
                        seconds(cuff.confirmAfter()),
                        DurationWords.of(cuff.confirmWithin()),
                        DurationWords.of(cuff.repeatWithin()),
                        cuff.rise().systolic(),
                        cuff.rise().diastolic(),
                        number(cuff.rise().meanFactor()),
                        cuff.low().mediumSystolic(),
                        cuff.low().mediumMean(),
                        cuff.low().highSystolic());
    }

    private static String steps(EscalationTimes times) {
        return "{\"louder\": \"" + seconds(times.louder()) + "\", \"otherRooms\": \"" + seconds(times.otherRooms())
                + "\", \"command\": \"" + seconds(times.hook()) + "\"}";
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
