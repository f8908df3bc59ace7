package vigil.session;

import java.util.List;
import java.util.function.ToIntFunction;
import vigil.metric.CuffResult;

/// What relative limits compare with: the mean of the last valid readings before the dose, as many and as far apart as
/// the rules want (two, a minute), rounded half up (clinical facts, section 3). Pressures in mmHg.
public record Baseline(int systolic, int diastolic, int mean) {
    /// The baseline of some readings, at least one. A reading without a mean takes DIA + (SYS − DIA) / 3.
    public static Baseline of(List<CuffResult> readings) {
        return new Baseline(
                mean(readings, CuffResult::systolic),
                mean(readings, CuffResult::diastolic),
                mean(readings, Baseline::mean));
    }

    /// The baseline of two readings.
    public static Baseline of(CuffResult first, CuffResult second) {
        return of(List.of(first, second));
    }

    private static int mean(List<CuffResult> readings, ToIntFunction<CuffResult> pressure) {
        int sum = readings.stream().mapToInt(pressure).sum();
        return Math.floorDiv(2 * sum + readings.size(), 2 * readings.size());
    }

    private static int mean(CuffResult reading) {
        return reading.mean().orElse(reading.diastolic() + Math.round((reading.systolic() - reading.diastolic()) / 3f));
    }
}
