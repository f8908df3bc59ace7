package vigil.store;

import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.Direction;
import vigil.alarm.EscalationPlan;
import vigil.alarm.EscalationTimes;
import vigil.alarm.SampledRule;
import vigil.alarm.SatSecondsRule;
import vigil.alarm.SedationTiers;
import vigil.alarm.SilenceTimes;
import vigil.alarm.TechnicalDelays;
import vigil.metric.Metric;

/// How alarm limits are kept: every number, so that a record says what was in force without knowing the
/// presets.
final class LimitsJson {
    private LimitsJson() {}

    static void write(AlarmLimits limits, PayloadWriter out) {
        out.text("preset", limits.preset())
                .integer("version", limits.version())
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
                                .duration("audioPaused", s.audioPaused()))
                .object("sedation", limits.sedation(), LimitsJson::writeSedation)
                .object("escalation", limits.escalation(), LimitsJson::writeEscalation);
        limits.satSeconds().ifPresent(rule -> out.object("satSeconds", rule, LimitsJson::writeSatSeconds));
    }

    static AlarmLimits read(Payload in) {
        Payload technical = in.object("technical");
        Payload silence = in.object("silence");
        return new AlarmLimits(
                in.text("preset"),
                in.maybeInteger("version").orElse(1),
                in.objects("sampled", LimitsJson::readRule),
                in.has("satSeconds") ? Optional.of(readSatSeconds(in.object("satSeconds"))) : Optional.empty(),
                readCuff(in.object("cuff")),
                // A log of an older Vigil does not name these: the standard ones count.
                in.has("sedation") ? readSedation(in.object("sedation")) : SedationTiers.STANDARD,
                new TechnicalDelays(
                        technical.duration("noSignalLow"),
                        technical.duration("noSignalMedium"),
                        technical.duration("linkLost")),
                new SilenceTimes(
                        silence.duration("acknowledgedHigh"),
                        silence.duration("acknowledgedMedium"),
                        silence.duration("audioPaused")),
                in.has("escalation") ? readEscalation(in.object("escalation")) : EscalationPlan.STANDARD);
    }

    private static void writeSedation(SedationTiers tiers, PayloadWriter out) {
        out.integer("low", tiers.low()).integer("medium", tiers.medium()).integer("high", tiers.high());
    }

    private static SedationTiers readSedation(Payload in) {
        return new SedationTiers(in.integer("low"), in.integer("medium"), in.integer("high"));
    }

    private static void writeSatSeconds(SatSecondsRule rule, PayloadWriter out) {
        out.number("limit", rule.limit()).number("index", rule.index());
    }

    private static SatSecondsRule readSatSeconds(Payload in) {
        return new SatSecondsRule(in.number("limit"), in.number("index"));
    }

    private static void writeEscalation(EscalationPlan plan, PayloadWriter out) {
        out.object("high", plan.high(), LimitsJson::writeSteps).object("medium", plan.medium(), LimitsJson::writeSteps);
    }

    private static EscalationPlan readEscalation(Payload in) {
        return new EscalationPlan(readSteps(in.object("high")), readSteps(in.object("medium")));
    }

    private static void writeSteps(EscalationTimes times, PayloadWriter out) {
        out.duration("louder", times.louder())
                .duration("otherRooms", times.otherRooms())
                .duration("hook", times.hook());
    }

    private static EscalationTimes readSteps(Payload in) {
        return new EscalationTimes(in.duration("louder"), in.duration("otherRooms"), in.duration("hook"));
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
