package vigil.session;

import vigil.metric.CuffResult;

/// What relative limits compare with: the mean of the last two valid readings before the dose, at least a minute apart,
/// rounded half up (clinical facts, section 3). Pressures in mmHg.
public record Baseline(int systolic, int diastolic, int mean) {
    /// The baseline of two readings. A reading without a mean takes DIA + (SYS − DIA) / 3.
    public static Baseline of(CuffResult first, CuffResult second) {
        return new Baseline(
                half(first.systolic() + second.systolic()),
                half(first.diastolic() + second.diastolic()),
                half(mean(first) + mean(second)));
    }

    private static int half(int sum) {
        return (sum + 1) / 2;
    }

    private static int mean(CuffResult reading) {
        return reading.mean().orElse(reading.diastolic() + Math.round((reading.systolic() - reading.diastolic()) / 3f));
    }
}
