package vigil.profile;

import java.util.List;
import java.util.Optional;
import vigil.metric.Metric;

/// A number that a message carries: value = raw × scale + offset, in the metric's unit.
///
/// @param missing raw numbers that mean "no value"
/// @param missingMark for text: a value that holds this character means "no value"
/// @param trim for text: characters that may stand on either side of the number and mean nothing
/// @param lowest the lowest value the device gives; lower is invalid
/// @param highest the highest value the device gives
public record ValueField(
        Metric metric,
        FieldSource source,
        double scale,
        double offset,
        List<Long> missing,
        Optional<Character> missingMark,
        String trim,
        double lowest,
        double highest) {

    public ValueField {
        missing = List.copyOf(missing);
    }

    /// The value of a raw number. A scale such as 0.1 divides by 10, so that 36 becomes 3.6 and not
    /// 3.6000000000000001.
    public double value(double raw) {
        double divisor = Math.rint(1 / scale);
        boolean divides = scale < 1 && Math.abs(1 / scale - divisor) < 1e-9;
        return (divides ? raw / divisor : raw * scale) + offset;
    }

    /// The raw number of a value.
    public double raw(double value) {
        return (value - offset) / scale;
    }

    /// True if the device can mean `value`, and a body can have it.
    public boolean accepts(double value) {
        return value >= lowest && value <= highest && metric.isPlausible(value);
    }
}
