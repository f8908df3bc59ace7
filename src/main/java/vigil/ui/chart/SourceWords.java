package vigil.ui.chart;

import vigil.metric.Measurement;
import vigil.ui.language.Texts;

/// Where a value comes from, as the chart says it: the device's profile without its port, or `by hand`.
final class SourceWords {
    private static final Texts TEXTS = Texts.of(SourceWords.class);

    private SourceWords() {}

    static String of(String device) {
        if (device.equals(Measurement.BY_HAND)) {
            return TEXTS.say("cursor.by.hand");
        }
        int port = device.indexOf('@');
        return port < 0 ? device : device.substring(0, port);
    }
}
