package vigil.alarm;

/// What an alarm is about: which of the patient's values, a device, or the console itself.
public enum AlarmSubject {
    SATURATION(AlarmCategory.OXYGENATION),
    PULSE(AlarmCategory.CARDIOVASCULAR),
    PRESSURE(AlarmCategory.CARDIOVASCULAR),
    BREATHING(AlarmCategory.VENTILATION),
    SEDATION(AlarmCategory.GENERAL),
    DEVICE(AlarmCategory.GENERAL),
    /// Every room has it, and it ends with the console.
    CONSOLE(AlarmCategory.GENERAL);

    private final AlarmCategory category;

    AlarmSubject(AlarmCategory category) {
        this.category = category;
    }

    /// What its melody tells.
    public AlarmCategory category() {
        return category;
    }
}
