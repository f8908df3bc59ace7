package vigil.ui.chart;

import java.time.Duration;
import vigil.ui.face.TimeText;

/// The numbers of the time axis, which may lie before the dose: with a true minus sign (ux, section 3).
final class AxisText {
    private AxisText() {}

    /// A length of time, for example `31:12` or `−3:20`.
    static String elapsed(int millis) {
        String sign = millis <= -1000 ? "−" : "";
        return sign + TimeText.duration(Duration.ofMillis(Math.abs((long) millis)));
    }

    /// A minute, for example `−10`.
    static String minute(int minute) {
        return minute < 0 ? "−" + -minute : String.valueOf(minute);
    }
}
