package vigil.alarm;

/// Which part of the body an alarm is about: what a melody may tell beside the priority (IEC 60601-1-8, annex; clinical
/// facts, 1.3).
public enum AlarmCategory {
    GENERAL,
    CARDIOVASCULAR,
    OXYGENATION,
    VENTILATION
}
