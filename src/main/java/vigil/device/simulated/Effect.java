package vigil.device.simulated;

import java.util.List;
import vigil.metric.Metric;

/// Something that for a while changes what a device senses; effects are stacked on the patient's own values.
///
/// Conditions are given in several words at once, because profiles name the same thing differently; a device passes
/// over the words it does not know. Thread rule: immutable.
sealed interface Effect extends Fault {
    /// `value` of `metric`, changed by this effect; NaN if it cannot be sensed.
    double on(Metric metric, double value, double seconds, Noise chance);

    /// What a device says of it at that moment.
    default List<String> conditions(double seconds) {
        return List.of();
    }

    @Override
    Effect later(double seconds);

    /// The saturation falls to `lowest` %, stays there for the span, and comes back.
    record Desaturation(Span span, double lowest) implements Effect {
        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            if (metric != Metric.SPO2 || value <= lowest) {
                return value;
            }
            return value + (lowest - value) * span.share(seconds, 30);
        }

        @Override
        public Effect later(double seconds) {
            return new Desaturation(span.later(seconds), lowest);
        }
    }

    /// The pressure rises to at least `systolic`/`diastolic` mmHg for the span, and the pulse a little with it.
    record PressureSurge(Span span, double systolic, double diastolic) implements Effect {
        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            double share = span.share(seconds, 90);
            return switch (metric) {
                case NIBP_SYS -> value + Math.max(0, systolic - value) * share;
                case NIBP_DIA -> value + Math.max(0, diastolic - value) * share;
                case PULSE_RATE, NIBP_PULSE_RATE -> value + 8 * share;
                case SPO2, PERFUSION_INDEX, PLETH, NIBP_MAP, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> value;
            };
        }

        @Override
        public Effect later(double seconds) {
            return new PressureSurge(span.later(seconds), systolic, diastolic);
        }
    }

    /// The heart beats at `rate` a minute for the span. The pulse wave keeps its own time.
    record PulseChange(Span span, double rate) implements Effect {
        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            return switch (metric) {
                case PULSE_RATE, NIBP_PULSE_RATE -> value + (rate - value) * span.share(seconds, 20);
                case SPO2,
                        PERFUSION_INDEX,
                        PLETH,
                        NIBP_SYS,
                        NIBP_DIA,
                        NIBP_MAP,
                        CUFF_PRESSURE,
                        RESP_RATE,
                        ETCO2,
                        TEMP -> value;
            };
        }

        @Override
        public Effect later(double seconds) {
            return new PulseChange(span.later(seconds), rate);
        }
    }

    /// The hand moves: the waveform is torn, and saturation and pulse are read wrongly.
    record Movement(Span span) implements Effect {
        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            double share = span.share(seconds, 2);
            if (share == 0) {
                return value;
            }
            return switch (metric) {
                case PLETH -> value + share * (35 * chance.wander(seconds, 0.11) + 25 * chance.wander(seconds, 0.37));
                case SPO2 -> value - share * (4 + 3 * chance.wander(seconds, 4));
                case PULSE_RATE -> value + share * (12 + 18 * chance.wander(seconds, 3));
                case PERFUSION_INDEX -> value * (1 - 0.5 * share);
                case NIBP_SYS, NIBP_DIA, NIBP_MAP, NIBP_PULSE_RATE, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> value;
            };
        }

        @Override
        public List<String> conditions(double seconds) {
            return span.contains(seconds)
                    ? List.of("motion", "artifact", "motion artifact", "interference", "low signal IQ")
                    : List.of();
        }

        @Override
        public Effect later(double seconds) {
            return new Movement(span.later(seconds));
        }
    }

    /// The probe is off the finger; when it is back, the device searches for the pulse for five seconds.
    record ProbeOff(Span span) implements Effect {
        private static final double SEARCH = 5;

        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            boolean off = span.contains(seconds);
            boolean searching = seconds >= span.to() && seconds < span.to() + SEARCH;
            return switch (metric) {
                case PLETH -> off ? 0 : value;
                case SPO2, PULSE_RATE, PERFUSION_INDEX -> off || searching ? Double.NaN : value;
                case NIBP_SYS, NIBP_DIA, NIBP_MAP, NIBP_PULSE_RATE, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP -> value;
            };
        }

        @Override
        public List<String> conditions(double seconds) {
            if (span.contains(seconds)) {
                return List.of(
                        "sensor off patient", "sensor off", "no finger", "finger out", "probe off", "out of track");
            }
            boolean searching = seconds >= span.to() && seconds < span.to() + SEARCH;
            return searching ? List.of("pulse search", "searching") : List.of();
        }

        @Override
        public Effect later(double seconds) {
            return new ProbeOff(span.later(seconds));
        }
    }

    /// Little blood comes to the finger: the perfusion index falls to `lowest` %, the wave is flat, and the
    /// saturation is read with an error that wanders.
    record LowPerfusion(Span span, double lowest) implements Effect {
        @Override
        public double on(Metric metric, double value, double seconds, Noise chance) {
            double share = span.share(seconds, 5);
            return switch (metric) {
                case PERFUSION_INDEX -> value + Math.min(0, lowest - value) * share;
                case PLETH -> 50 + (value - 50) * (1 - 0.85 * share);
                case SPO2 -> value + share * 2 * chance.wander(seconds, 11);
                case PULSE_RATE, NIBP_SYS, NIBP_DIA, NIBP_MAP, NIBP_PULSE_RATE, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP ->
                    value;
            };
        }

        @Override
        public List<String> conditions(double seconds) {
            return span.contains(seconds)
                    ? List.of("low perfusion", "weak signal", "signal inadequate", "low signal IQ")
                    : List.of();
        }

        @Override
        public Effect later(double seconds) {
            return new LowPerfusion(span.later(seconds), lowest);
        }
    }
}
