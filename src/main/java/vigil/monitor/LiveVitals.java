package vigil.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.WaveformBlock;

/// The newest of everything a room's devices report, session or not. Confined to the monitor's thread.
final class LiveVitals {
    private final Map<Metric, LiveValue> values = new EnumMap<>(Metric.class);
    private final PlethBuffer pleth = new PlethBuffer();
    private List<CuffResult> results = new ArrayList<>();
    private @Nullable CuffReading latestCuff;
    private @Nullable Timestamp cuffRunningSince;
    private OptionalInt cuffPressure = OptionalInt.empty();

    /// Forgets everything: another patient sits down (hazard H6).
    void clear() {
        values.clear();
        pleth.clear();
        results = new ArrayList<>();
        latestCuff = null;
    }

    /// Forgets what an oximeter measured: another one counts from now on.
    void forgetSignals() {
        values.remove(Metric.SPO2);
        values.remove(Metric.PULSE_RATE);
        values.remove(Metric.PERFUSION_INDEX);
        pleth.clear();
    }

    void measured(Measurement measurement) {
        switch (measurement) {
            case NumericReading r
            when r.metric() == Metric.CUFF_PRESSURE ->
                cuffPressure =
                        r.validity().hasValue() ? OptionalInt.of((int) Math.round(r.value())) : OptionalInt.empty();
            case NumericReading r -> values.merge(r.metric(), LiveValue.first(r), (before, first) -> before.next(r));
            case CuffReading r -> {
                latestCuff = r;
                if (r instanceof CuffResult result) {
                    results.add(result);
                }
            }
            case WaveformBlock block -> pleth.add(block);
        }
    }

    void cuffRunning(boolean running, Timestamp at) {
        if (running && cuffRunningSince == null) {
            cuffRunningSince = at;
        } else if (!running) {
            cuffRunningSince = null;
            cuffPressure = OptionalInt.empty();
        }
    }

    Map<Metric, LiveValue> values() {
        return values;
    }

    Pleth pleth() {
        return pleth.snapshot();
    }

    List<CuffResult> cuffResults() {
        return results;
    }

    Optional<CuffReading> latestCuff() {
        return Optional.ofNullable(latestCuff);
    }

    Optional<Timestamp> cuffRunningSince() {
        return Optional.ofNullable(cuffRunningSince);
    }

    OptionalInt cuffPressure() {
        return cuffPressure;
    }
}
