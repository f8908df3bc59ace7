package vigil.alarm;

import java.util.List;
import java.util.OptionalDouble;

/// The systolic or the diastolic limit of one tier of high pressure.
record CuffTierPlace(AlarmPriority priority, boolean isSystolic) implements LimitPlace {

    @Override
    public OptionalDouble value(AlarmLimits limits) {
        return limits.cuff().high().stream()
                .filter(t -> t.priority() == priority)
                .mapToDouble(t -> isSystolic ? t.systolic() : t.diastolic())
                .findFirst();
    }

    @Override
    public AlarmLimits put(AlarmLimits limits, double value) {
        List<CuffLimits.Tier> tiers = limits.cuff().high().stream()
                .map(t -> t.priority() == priority ? moved(t, (int) Math.round(value)) : t)
                .toList();
        return limits.withCuff(limits.cuff().withHigh(tiers));
    }

    private CuffLimits.Tier moved(CuffLimits.Tier tier, int limit) {
        return isSystolic
                ? new CuffLimits.Tier(priority, limit, tier.diastolic())
                : new CuffLimits.Tier(priority, tier.systolic(), limit);
    }
}
