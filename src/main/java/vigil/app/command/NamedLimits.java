package vigil.app.command;

import java.util.List;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.rehearsal.LimitEdits;

/// A set of limits as a person names it: a released preset, and what is different from it.
///
/// @param name for example `standard, version 2 with spo2.medium=88`
record NamedLimits(String name, AlarmLimits limits) {
    /// The limits of a released preset.
    ///
    /// @throws CannotDo with one sentence if there is none of that name
    static NamedLimits of(String preset, PresetShelf shelf) {
        AlarmPreset found = PresetChoice.of(preset, shelf);
        return new NamedLimits(preset + ", version " + found.version(), found.limits());
    }

    /// The same with some limits and delays changed, as [LimitEdits] reads them.
    ///
    /// @throws CannotDo with one sentence for a change that it does not understand
    NamedLimits changed(List<String> limitEdits, List<String> delayEdits) {
        return changed(limitEdits, LimitEdits::limit, "").changed(delayEdits, LimitEdits::delay, " s");
    }

    private NamedLimits changed(List<String> edits, Edit edit, String unit) {
        NamedLimits changed = this;
        for (String text : edits) {
            String joint = changed.name.contains(" with ") ? ", " : " with ";
            try {
                changed = new NamedLimits(changed.name + joint + text + unit, edit.apply(changed.limits, text));
            } catch (IllegalArgumentException e) {
                throw new CannotDo(String.valueOf(e.getMessage()));
            }
        }
        return changed;
    }

    /// One change.
    private interface Edit {
        AlarmLimits apply(AlarmLimits limits, String text);
    }
}
