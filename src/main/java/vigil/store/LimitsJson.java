package vigil.store;

import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.alarm.SilenceTimes;
import vigil.alarm.TechnicalDelays;
import vigil.metric.Metric;

/// How alarm limits are kept: every number, so that a record says what was in force without knowing the
/// presets.
final class LimitsJson {
    private LimitsJson() {}

    static void write(AlarmLimits limits, PayloadWriter out) {
        out.text("preset", limits.preset())
                .objects("sampled", limits.sampled(), LimitsJson::writeRule)
                .object("cuff", limits.cuff(), LimitsJson::writeCuff)
                .object(
                        "technical",
                        limits.technical(),
                        (t, inner) -> inner.duration("noSignalLow", t.noSignalLow())
                                .duration("noSignalMedium", t.noSignalMedium())
                                .duration("linkLost", t.linkLost()))
                .object(
                        "silence",
                        limits.silence(),
                        (s, inner) -> inner.duration("acknowledgedHigh", s.acknowledgedHigh())
                                .duration("acknowledgedMedium", s.acknowledgedMedium())
                                .duration("audioPaused", s.audioPaused()));
    }

    static AlarmLimits read(Payload in) {
        Payload technical = in.object("technical");
        Payload silence = in.object("silence");
        return new AlarmLimits(
                in.text("preset"),
                in.objects("sampled", LimitsJson::readRule),
                readCuff(in.object("cuff")),
                new TechnicalDelays(
                        technical.duration("noSignalLow"),
                        technical.duration("noSignalMedium"),
                        technical.duration("linkLost")),
                new SilenceTimes(
                        silence.duration("acknowledgedHigh"),
                        silence.duration("acknowledgedMedium"),
                        silence.duration("audioPaused")));
    }

    private static void writeRule(SampledRule rule, PayloadWriter out) {
        out.name("condition", rule.condition())
                .name("metric", rule.metric())
                .name("direction", rule.direction())
                .number("limit", rule.limit())
                .duration("delayOn", rule.delayOn())
                .number("hysteresis", rule.hysteresis())
                .duration("delayOff", rule.delayOff())
                .name("priority", rule.priority());
    }

    private static SampledRule readRule(Payload in) {
        return new SampledRule(
                in.name("condition", AlarmCondition.class),
                in.name("metric", Metric.class),
                in.name("direction", Direction.class),
                in.number("limit"),
                in.duration("delayOn"),
                in.number("hysteresis"),
                in.duration("delayOff"),
                in.name("priority", AlarmPriority.class));
    }

    private static void writeCuff(CuffLimits cuff, PayloadWriter out) {
        out.objects(
                        "high",
                        cuff.high(),
                        (tier, inner) -> inner.name("priority", tier.priority())
                                .integer("sys", tier.systolic())
                                .integer("dia", tier.diastolic()))
                .duration("confirmAfter", cuff.confirmAfter())
                .duration("confirmWithin", cuff.confirmWithin())
                .duration("repeatWithin", cuff.repeatWithin())
                .object(
                        "rise",
                        cuff.rise(),
                        (rise, inner) -> inner.integer("sys", rise.systolic())
                                .integer("dia", rise.diastolic())
                                .number("meanFactor", rise.meanFactor()))
                .object(
                        "low",
                        cuff.low(),
                        (low, inner) -> inner.integer("mediumSys", low.mediumSystolic())
                                .integer("mediumMap", low.mediumMean())
                                .integer("highSys", low.highSystolic()));
    }

    private static CuffLimits readCuff(Payload in) {
        Payload rise = in.object("rise");
        Payload low = in.object("low");
        return new CuffLimits(
                in.objects(
                        "high",
                        tier -> new CuffLimits.Tier(
                                tier.name("priority", AlarmPriority.class), tier.integer("sys"), tier.integer("dia"))),
                in.duration("confirmAfter"),
                in.duration("confirmWithin"),
                in.duration("repeatWithin"),
                new CuffLimits.Rise(rise.integer("sys"), rise.integer("dia"), rise.number("meanFactor")),
                new CuffLimits.Low(low.integer("mediumSys"), low.integer("mediumMap"), low.integer("highSys")));
    }
}
