package vigil.metric;

import java.util.List;

/// One number with how far to trust it.
///
/// Thread rule: immutable.
///
/// @param value in `metric.unit()`; NaN unless `validity.hasValue()`
/// @param status what the device said beside the number, in its profile's words (for example `sensor off patient`)
public record NumericReading(
        Timestamp at, String device, Metric metric, double value, Validity validity, List<String> status)
        implements Measurement {

    public NumericReading {
        status = List.copyOf(status);
        if (!validity.hasValue()) {
            value = Double.NaN;
        } else if (!metric.isPlausible(value)) {
            throw new IllegalArgumentException(metric + " cannot be " + value);
        }
    }
}
