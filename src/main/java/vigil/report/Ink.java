package vigil.report;

import vigil.alarm.AlarmPriority;

/// The light theme's colours (design language, 4.1), which review and PDF share.
final class Ink {
    static final String TEXT = "#10171C";
    static final String SECOND = "#3E4A54";
    static final String NOTE = "#5A6772";
    static final String HAIRLINE = "#D3DBE1";
    static final String GRID = "#E6EBEF";
    static final String LIMIT = "#75828D";
    static final String LANE = "#FFFFFF";
    static final String LANE_OUT = "#F1F4F6";
    static final String BAND = "#EAF0F4";
    static final String DOSING = "#D3DFE7";
    static final String HATCH = "#AEB8C0";
    static final String SPO2 = "#3346C7";
    static final String PULSE = "#3B6B2A";
    static final String PRESSURE = "#22282D";

    private Ink() {}

    /// The fill of an alarm mark; reserved for alarms.
    static String of(AlarmPriority priority) {
        return switch (priority) {
            case HIGH -> "#D0112A";
            case MEDIUM -> "#FFD60A";
            case LOW -> "#1FD0EC";
        };
    }

    /// What is written on [#of].
    static String on(AlarmPriority priority) {
        return priority == AlarmPriority.HIGH ? "#FFFFFF" : TEXT;
    }
}
