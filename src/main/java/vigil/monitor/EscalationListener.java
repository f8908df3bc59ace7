package vigil.monitor;

import vigil.alarm.EscalatedAlarm;

/// Who hears that an alarm nobody answers went a step further, each step of an alarm once. What was reached before a
/// restart of the console is not told again.
///
/// Called on the monitor's thread; must hand over and return at once. What came of a command that it ran comes back as
/// [MonitorInput.HookEnded].
@FunctionalInterface
public interface EscalationListener {
    /// Nobody wants to know.
    EscalationListener NONE = (room, alarm, title) -> {};

    /// @param title the alarm in a short line, for example `SpO₂ 89`
    void reached(String room, EscalatedAlarm alarm, String title);
}
