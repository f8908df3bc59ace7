package vigil.alarm;

import java.util.List;
import java.util.OptionalDouble;

/// One number that a nurse may change for one session, within its range.
///
/// Where the clinical facts (9.1, last line; section 7, 8) give a range, that is the range. Where they give none, a
/// number may be made stricter than the preset's, up to what a body can have ([vigil.metric.Metric]), and never looser.
/// Tiers stay in order: LOW is never passed after MEDIUM, MEDIUM never after HIGH. The rapid fall of SpO2 follows its
/// MEDIUM limit.
///
/// Thread rule: immutable.
// Requirement: WATCH-LIMIT-1
// Control: H1
public final class EditableLimit {
    private final String words;
    private final String unit;
    private final double step;
    private final EditableRange range;
    private final LimitPlace place;

    EditableLimit(String words, String unit, double step, EditableRange range, LimitPlace place) {
        this.words = words;
        this.unit = unit;
        this.step = step;
        this.range = range;
        this.place = place;
    }

    /// Everything that may be changed, the tiers of one limit together, the most urgent first. Where [#value] is empty
    /// there is nothing to change.
    public static List<EditableLimit> all() {
        return EditableLimits.ALL;
    }

    /// Brings everything a person wants into the editable range of a preset. What nobody may change for one session
    /// (clearing, confirmation, technical delays, sedation, escalation) is the preset's, and so are its name and
    /// version.
    ///
    /// `clamp(preset, preset)` equals `preset` if, and only if, the preset's own numbers are within the ranges.
    public static AlarmLimits clamp(AlarmLimits preset, AlarmLimits wanted) {
        AlarmLimits limits = preset;
        for (EditableLimit limit : all()) {
            OptionalDouble own = limit.value(preset);
            if (own.isPresent()) {
                double value = limit.inRange(preset, limit.value(wanted).orElse(own.getAsDouble()));
                for (EditableLimit tier : limit.moreUrgent()) {
                    value = limit.range.stricter(value, tier.value(limits).orElse(value));
                }
                limits = limit.place.put(limits, value);
            }
        }
        return limits;
    }

    /// What it is, for example `SpO₂ low, MEDIUM`.
    public String words() {
        return words;
    }

    /// The unit of its value, for example `mmHg`.
    public String unit() {
        return unit;
    }

    /// By how much one press of a button changes it.
    public double step() {
        return step;
    }

    /// What it is in these limits; empty if they hold no such rule.
    public OptionalDouble value(AlarmLimits limits) {
        return place.value(limits);
    }

    /// The least it may be in a session that started from `preset`.
    ///
    /// @throws java.util.NoSuchElementException if the preset holds no such rule
    public double least(AlarmLimits preset) {
        return range.least(value(preset).orElseThrow());
    }

    /// The most it may be in a session that started from `preset`.
    ///
    /// @throws java.util.NoSuchElementException if the preset holds no such rule
    public double most(AlarmLimits preset) {
        return range.most(value(preset).orElseThrow());
    }

    /// The limits with this one changed: as near to `value` as its range and the tiers beside it allow. Unchanged if
    /// limits or preset hold no such rule, or `value` is no number.
    public AlarmLimits with(AlarmLimits limits, AlarmLimits preset, double value) {
        if (value(limits).isEmpty() || value(preset).isEmpty() || Double.isNaN(value)) {
            return limits;
        }
        double changed = inRange(preset, value);
        for (EditableLimit tier : lessUrgent()) {
            changed = range.looser(changed, tier.value(limits).orElse(changed));
        }
        for (EditableLimit tier : moreUrgent()) {
            changed = range.stricter(changed, tier.value(limits).orElse(changed));
        }
        return place.put(limits, changed);
    }

    private double inRange(AlarmLimits preset, double value) {
        return Math.max(least(preset), Math.min(most(preset), value));
    }

    private List<EditableLimit> moreUrgent() {
        List<EditableLimit> tiers = EditableLimits.tiersOf(this);
        return tiers.subList(0, tiers.indexOf(this));
    }

    private List<EditableLimit> lessUrgent() {
        List<EditableLimit> tiers = EditableLimits.tiersOf(this);
        return tiers.subList(tiers.indexOf(this) + 1, tiers.size());
    }

    @Override
    public String toString() {
        return words;
    }
}
