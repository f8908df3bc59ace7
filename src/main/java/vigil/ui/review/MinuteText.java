package vigil.ui.review;

import java.time.Duration;
import vigil.ui.face.TimeText;

/// A time from the start of the dose, which may lie before it: `14:12`, `−3:20`.
final class MinuteText {
    private MinuteText() {}

    static String of(int millis) {
        String sign = millis <= -1000 ? "−" : "";
        return sign + TimeText.duration(Duration.ofMillis(Math.abs((long) millis)));
    }
}
