package vigil.alarm;

import static vigil.alarm.AlarmKind.PHYSIOLOGICAL;
import static vigil.alarm.AlarmKind.TECHNICAL;

import java.util.Optional;
import vigil.metric.Metric;

/// What can be wrong. A condition is one group: it signals its highest tier (rule S8) and is acknowledged as one.
public enum AlarmCondition {
    SPO2_LOW(AlarmSubject.SATURATION, Metric.SPO2, "SpO₂ low"),
    PR_HIGH(AlarmSubject.PULSE, Metric.PULSE_RATE, "PR high"),
    PR_LOW(AlarmSubject.PULSE, Metric.PULSE_RATE, "PR low"),
    BP_HIGH(PHYSIOLOGICAL, AlarmSubject.PRESSURE, "BP high"),
    BP_RISE(PHYSIOLOGICAL, AlarmSubject.PRESSURE, "BP rise"),
    BP_LOW(PHYSIOLOGICAL, AlarmSubject.PRESSURE, "BP low"),
    RR_HIGH(AlarmSubject.BREATHING, Metric.RESP_RATE, "RR high"),
    RR_LOW(AlarmSubject.BREATHING, Metric.RESP_RATE, "RR low"),
    ETCO2_HIGH(AlarmSubject.BREATHING, Metric.ETCO2, "EtCO₂ high"),
    ETCO2_LOW(AlarmSubject.BREATHING, Metric.ETCO2, "EtCO₂ low"),
    SEDATION(PHYSIOLOGICAL, AlarmSubject.SEDATION, "sedation deep"),
    DEVICE_ALARM(PHYSIOLOGICAL, AlarmSubject.DEVICE, "alarm of the device"),
    SPO2_NO_SIGNAL(TECHNICAL, AlarmSubject.SATURATION, "SpO₂ no signal"),
    LINK_LOST(TECHNICAL, AlarmSubject.DEVICE, "unplugged"),
    NIBP_FAIL(TECHNICAL, AlarmSubject.PRESSURE, "NIBP failed"),
    NIBP_OVERDUE(TECHNICAL, AlarmSubject.PRESSURE, "NIBP overdue"),
    REPEAT_DUE(TECHNICAL, AlarmSubject.PRESSURE, "repeat NIBP not done"),
    NIBP_40_MIN(TECHNICAL, AlarmSubject.PRESSURE, "40-minute NIBP missing"),
    DEVICE_FAULT(TECHNICAL, AlarmSubject.DEVICE, "the device needs a hand"),
    AUDIO_LOST(TECHNICAL, AlarmSubject.CONSOLE, "alarm sound not working"),
    RECORD_FAILED(TECHNICAL, AlarmSubject.CONSOLE, "record not saved"),
    DISK_LOW(TECHNICAL, AlarmSubject.CONSOLE, "disk almost full"),
    CLOCK_JUMP(TECHNICAL, AlarmSubject.CONSOLE, "clock changed"),
    SCREEN_STALLED(TECHNICAL, AlarmSubject.CONSOLE, "screen stood still"),
    GUARD_LOST(TECHNICAL, AlarmSubject.CONSOLE, "guard not running"),
    BAD_FRAMES(TECHNICAL, AlarmSubject.DEVICE, "damaged data from device"),
    WAVEFORM_LOST(TECHNICAL, AlarmSubject.DEVICE, "waveform dropped"),
    RAW_LOST(TECHNICAL, AlarmSubject.CONSOLE, "raw bytes not recorded");

    private final AlarmKind kind;
    private final AlarmSubject subject;
    private final Optional<Metric> metric;
    private final String words;

    AlarmCondition(AlarmKind kind, AlarmSubject subject, String words) {
        this(kind, subject, Optional.empty(), words);
    }

    AlarmCondition(AlarmSubject subject, Metric metric, String words) {
        this(PHYSIOLOGICAL, subject, Optional.of(metric), words);
    }

    AlarmCondition(AlarmKind kind, AlarmSubject subject, Optional<Metric> metric, String words) {
        this.kind = kind;
        this.subject = subject;
        this.metric = metric;
        this.words = words;
    }

    public AlarmKind kind() {
        return kind;
    }

    public AlarmSubject subject() {
        return subject;
    }

    /// The continuously measured metric that it is judged on; empty if it is judged on anything else.
    public Optional<Metric> metric() {
        return metric;
    }

    /// True for a fault of the console itself: every room has it, and it ends with the console.
    public boolean isOfTheConsole() {
        return subject == AlarmSubject.CONSOLE;
    }

    /// The condition in a few words, for a screen or a report.
    public String words() {
        return words;
    }
}
