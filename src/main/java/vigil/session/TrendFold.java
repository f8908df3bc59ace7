package vigil.session;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;

/// Folds the continuously measured metrics into trends, each from the room's source of it. Part of [SessionFold],
/// confined with it.
final class TrendFold {
    private final Timestamp began;
    private final Map<Metric, TrendBuilder> trends = new EnumMap<>(Metric.class);
    private final Map<Metric, String> sources = new EnumMap<>(Metric.class);
    private final Set<Long> takenByHand = new HashSet<>();

    /// @param began from when the trends count
    TrendFold(Timestamp began) {
        this.began = began;
    }

    void source(SessionEvent.SourceChanged e) {
        sources.put(e.metric(), e.present() ? e.device() : "");
    }

    void add(NumericReading reading, long entry) {
        String source = sources.getOrDefault(reading.metric(), reading.device());
        if (!source.equals(reading.device())) {
            return;
        }
        float value = value(reading);
        if (!Float.isNaN(value) || trends.containsKey(reading.metric())) {
            builder(reading.metric()).add(millis(reading), value, origin(reading));
        }
        if (reading.device().equals(Measurement.BY_HAND)) {
            takenByHand.add(entry);
        }
    }

    /// A reading that a person typed in was wrong. One that the trend never took changes nothing.
    ///
    /// @param before empty if it was struck out until now
    /// @param after empty if it is struck out
    void correct(long entry, Optional<NumericReading> before, Optional<NumericReading> after) {
        if (takenByHand.contains(entry)) {
            before.ifPresent(r -> builder(r.metric()).remove(millis(r), value(r)));
            after.ifPresent(r -> builder(r.metric()).insert(millis(r), value(r), origin(r)));
        }
    }

    Map<Metric, TrendSeries> series() {
        Map<Metric, TrendSeries> series = new EnumMap<>(Metric.class);
        trends.forEach((metric, builder) -> series.put(metric, builder.series()));
        return series;
    }

    private TrendBuilder builder(Metric metric) {
        return trends.computeIfAbsent(metric, m -> new TrendBuilder());
    }

    private int millis(NumericReading reading) {
        return (int) reading.at().since(began).toMillis();
    }

    private static TrendOrigin origin(NumericReading reading) {
        return new TrendOrigin(reading.device(), reading.validity());
    }

    private static float value(NumericReading reading) {
        return reading.validity().hasValue() ? (float) reading.value() : Float.NaN;
    }
}
