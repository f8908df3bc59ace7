package vigil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vigil.alarm.AlarmLimits;
import vigil.alarm.EditableLimit;

/// One number that was changed: from what to what, in words.
record LimitChange(String what, String from, String to) {

    /// Every number in which two sets of limits differ. What a person cannot change one by one is one line.
    static List<LimitChange> between(AlarmLimits before, AlarmLimits after) {
        List<LimitChange> changes = new ArrayList<>();
        for (EditableLimit limit : EditableLimit.all()) {
            OptionalDouble from = limit.value(before);
            OptionalDouble to = limit.value(after);
            if (!from.equals(to)) {
                changes.add(new LimitChange(limit.words(), words(from, limit), words(to, limit)));
            }
        }
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add(new LimitChange("Other limits", LimitsText.of(before), LimitsText.of(after)));
        }
        return changes;
    }

    private static String words(OptionalDouble value, EditableLimit limit) {
        return value.isPresent() ? LimitWords.number(value.getAsDouble()) + " " + limit.unit() : "off";
    }
}
