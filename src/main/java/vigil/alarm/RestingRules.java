package vigil.alarm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// Says which rules judge nothing now, so that nobody believes they watch: BP_RISE without a baseline (hazard H24), a
/// limit on a metric that nothing measures (clinical facts, 7.9) or only a person does, now and then, or one that these
/// limits do not hold. A metric that
/// fell silent rests too, unless the no-signal alarm tells of it.
///
/// A sedation score may come at any time, and SatSeconds are off or on by choice: neither rests.
///
/// Thread rule: confined to its engine's thread.
final class RestingRules {
    private static final List<Judged> SAMPLED = Arrays.stream(AlarmCondition.values())
            .flatMap(condition -> condition.metric().stream().map(metric -> new Judged(condition, metric)))
            .toList();
    private static final InactiveRule NO_BASELINE = new InactiveRule(AlarmCondition.BP_RISE, "no baseline");

    private final SampledRules sampled;
    private final HandReadings byHand;
    private final CuffRules cuff;
    private final SignalLoss signalLoss;
    private List<InactiveRule> last = List.of();

    RestingRules(SampledRules sampled, HandReadings byHand, CuffRules cuff, SignalLoss signalLoss) {
        this.sampled = sampled;
        this.byHand = byHand;
        this.cuff = cuff;
        this.signalLoss = signalLoss;
    }

    /// The rules that rest now; the very same list as before if nothing changed.
    List<InactiveRule> at(Timestamp now) {
        List<InactiveRule> resting = new ArrayList<>();
        for (Judged judged : SAMPLED) {
            if (!sampled.judges(judged.condition())) {
                resting.add(judged.noLimits());
            } else if (!sampled.signal(judged.metric()).isPresent()) {
                resting.add(byHand.has(judged.metric()) ? judged.byHand() : judged.noSource());
            } else if (!signalLoss.isTold() && signalLoss.isSilent(judged.metric(), now)) {
                resting.add(judged.noSignal());
            }
        }
        if (!cuff.hasBaseline()) {
            resting.add(NO_BASELINE);
        }
        if (!resting.equals(last)) {
            last = List.copyOf(resting);
        }
        return last;
    }

    /// A condition, the metric it is judged on, and the words for each reason to rest.
    private record Judged(
            AlarmCondition condition,
            Metric metric,
            InactiveRule noLimits,
            InactiveRule noSource,
            InactiveRule byHand,
            InactiveRule noSignal) {

        Judged(AlarmCondition condition, Metric metric) {
            this(
                    condition,
                    metric,
                    new InactiveRule(condition, "no limits set"),
                    new InactiveRule(condition, "no source"),
                    new InactiveRule(condition, "by hand only"),
                    new InactiveRule(condition, "no signal"));
        }
    }
}
