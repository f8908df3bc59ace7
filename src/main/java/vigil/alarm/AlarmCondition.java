package vigil.alarm;

import static vigil.alarm.AlarmKind.PHYSIOLOGICAL;
import static vigil.alarm.AlarmKind.TECHNICAL;

/// What can be wrong. A condition is one group: it signals its highest tier (rule S8) and is acknowledged as one.
public enum AlarmCondition {
    SPO2_LOW(PHYSIOLOGICAL, "SpO₂ low"),
    PR_HIGH(PHYSIOLOGICAL, "PR high"),
    PR_LOW(PHYSIOLOGICAL, "PR low"),
    BP_HIGH(PHYSIOLOGICAL, "BP high"),
    BP_RISE(PHYSIOLOGICAL, "BP rise"),
    BP_LOW(PHYSIOLOGICAL, "BP low"),
    RR_HIGH(PHYSIOLOGICAL, "RR high"),
    RR_LOW(PHYSIOLOGICAL, "RR low"),
    ETCO2_HIGH(PHYSIOLOGICAL, "EtCO₂ high"),
    ETCO2_LOW(PHYSIOLOGICAL, "EtCO₂ low"),
    SEDATION(PHYSIOLOGICAL, "sedation deep"),
    DEVICE_ALARM(PHYSIOLOGICAL, "alarm of the device"),
    SPO2_NO_SIGNAL(TECHNICAL, "SpO₂ no signal"),
    LINK_LOST(TECHNICAL, "unplugged"),
    NIBP_FAIL(TECHNICAL, "NIBP failed"),
    NIBP_OVERDUE(TECHNICAL, "NIBP overdue"),
    REPEAT_DUE(TECHNICAL, "repeat NIBP not done"),
    NIBP_40_MIN(TECHNICAL, "40-minute NIBP missing"),
    DEVICE_FAULT(TECHNICAL, "the device needs a hand"),
    AUDIO_LOST(TECHNICAL, "alarm sound not working"),
    RECORD_FAILED(TECHNICAL, "record not saved"),
    DISK_LOW(TECHNICAL, "disk almost full"),
    CLOCK_JUMP(TECHNICAL, "clock changed"),
    SCREEN_STALLED(TECHNICAL, "screen stood still"),
    GUARD_LOST(TECHNICAL, "guard not running"),
    BAD_FRAMES(TECHNICAL, "damaged data from device"),
    WAVEFORM_LOST(TECHNICAL, "waveform dropped"),
    RAW_LOST(TECHNICAL, "raw bytes not recorded");

    private final AlarmKind kind;
    private final String words;

    AlarmCondition(AlarmKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public AlarmKind kind() {
        return kind;
    }

    /// True for a fault of the console itself: every room has it, and it ends with the console.
    public boolean isOfTheConsole() {
        return switch (this) {
            case AUDIO_LOST, RECORD_FAILED, DISK_LOW, CLOCK_JUMP, SCREEN_STALLED, GUARD_LOST, RAW_LOST -> true;
            case SPO2_LOW,
                    PR_HIGH,
                    PR_LOW,
                    BP_HIGH,
                    BP_RISE,
                    BP_LOW,
                    RR_HIGH,
                    RR_LOW,
                    ETCO2_HIGH,
                    ETCO2_LOW,
                    SEDATION,
                    DEVICE_ALARM,
                    SPO2_NO_SIGNAL,
                    LINK_LOST,
                    NIBP_FAIL,
                    NIBP_OVERDUE,
                    REPEAT_DUE,
                    NIBP_40_MIN,
                    DEVICE_FAULT,
                    BAD_FRAMES,
                    WAVEFORM_LOST -> false;
        };
    }

    /// What it is about, for its melody.
    public AlarmCategory category() {
        return switch (this) {
            case SPO2_LOW, SPO2_NO_SIGNAL -> AlarmCategory.OXYGENATION;
            case PR_HIGH, PR_LOW, BP_HIGH, BP_RISE, BP_LOW, NIBP_FAIL, NIBP_OVERDUE, REPEAT_DUE, NIBP_40_MIN ->
                AlarmCategory.CARDIOVASCULAR;
            case RR_HIGH, RR_LOW, ETCO2_HIGH, ETCO2_LOW -> AlarmCategory.VENTILATION;
            case SEDATION,
                    DEVICE_ALARM,
                    DEVICE_FAULT,
                    LINK_LOST,
                    AUDIO_LOST,
                    RECORD_FAILED,
                    DISK_LOW,
                    CLOCK_JUMP,
                    SCREEN_STALLED,
                    GUARD_LOST,
                    BAD_FRAMES,
                    WAVEFORM_LOST,
                    RAW_LOST -> AlarmCategory.GENERAL;
        };
    }

    /// The condition in a few words, for a screen or a report.
    public String words() {
        return words;
    }
}
