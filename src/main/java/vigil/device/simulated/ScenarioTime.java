package vigil.device.simulated;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as people write them in a scenario file: `90`, `90 s`, `500 ms`, `2 min`, `1.5 h`, `2:00`,
/// `1:02:30`.
final class ScenarioTime {
    /// A year: far beyond any simulation, far below where nanoseconds overflow.
    private static final double MOST_SECONDS = 366 * 86_400.0;

    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?(ms|s|min|h|)");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,4}):([0-5]\\d)|(\\d{1,4})):([0-5]\\d(?:\\.\\d{1,3})?)");

    private ScenarioTime() {}

    /// Seconds; NaN if the text is no time.
    static double parse(String text) {
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            double seconds = Double.parseDouble(unit.group(1)) * secondsIn(unit.group(2));
            return seconds <= MOST_SECONDS ? seconds : Double.NaN;
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return 3600 * number(clock.group(1))
                    + 60 * (number(clock.group(2)) + number(clock.group(3)))
                    + number(clock.group(4));
        }
        return Double.NaN;
    }

    private static double secondsIn(String unit) {
        return switch (unit) {
            case "ms" -> 0.001;
            case "min" -> 60;
            case "h" -> 3600;
            default -> 1;
        };
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
