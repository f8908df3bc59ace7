package vigil.ui.control;

import vigil.alarm.AlarmCondition;

/// What help can be asked about, from any place of the console.
///
/// Thread rule: immutable.
public sealed interface HelpTopic {
    /// One alarm's own page: what it means and what to check. Never what drug to give (ux, principle 6).
    record Alarm(AlarmCondition condition) implements HelpTopic {}

    /// The key map.
    record KeyMap() implements HelpTopic {}

    /// How alarms sound, and what to do when they do not.
    record Sound() implements HelpTopic {}

    /// A page of the manual.
    ///
    /// @param name its file in the manual without the ending, for example `presets`
    record Page(String name) implements HelpTopic {}

    /// The beginning of the manual.
    record Manual() implements HelpTopic {}
}
