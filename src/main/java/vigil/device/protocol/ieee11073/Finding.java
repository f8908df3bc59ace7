package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vigil.metric.CuffResult;
import vigil.metric.Metric;

/// What a report says, understood with its agent's configuration.
///
/// Thread rule: immutable.
sealed interface Finding {

    /// What the device's clock said when it was measured; empty if the report does not tell.
    Optional<LocalDateTime> deviceTime();

    /// One number.
    ///
    /// @param value NaN if the device sent "not a number"
    record Single(Metric metric, double value, boolean hasKnownUnit, Optional<LocalDateTime> deviceTime)
            implements Finding {}

    /// One determination of the cuff. A number that the device sent as "not a number" is NaN.
    ///
    /// @param hasKnownUnit whether the pressures are in mmHg
    /// @param pulse per minute; empty if the report has none beside the pressures
    record Pressures(
            double systolic,
            double diastolic,
            double mean,
            boolean hasKnownUnit,
            OptionalDouble pulse,
            Optional<LocalDateTime> deviceTime)
            implements Finding {
        /// Far above any pressure; keeps an absurd number from becoming a small one when it is rounded.
        private static final double ABSURD = 1e6;

        /// True if nothing was measured.
        boolean isMissing() {
            return Double.isNaN(systolic) || Double.isNaN(diastolic);
        }

        /// Why these are no pressures to be used; empty if they are.
        Optional<String> trouble() {
            if (isMissing()) {
                return Optional.of("no pressures");
            }
            if (!hasKnownUnit) {
                return Optional.of(Judgement.UNKNOWN_UNIT);
            }
            return CuffResult.isPlausible(wholeSystolic(), wholeDiastolic(), wholeMean())
                    ? Optional.empty()
                    : Optional.of("not a plausible blood pressure");
        }

        int wholeSystolic() {
            return whole(systolic);
        }

        int wholeDiastolic() {
            return whole(diastolic);
        }

        OptionalInt wholeMean() {
            return Double.isNaN(mean) ? OptionalInt.empty() : OptionalInt.of(whole(mean));
        }

        /// The pulse, if it is one.
        OptionalInt wholePulse() {
            return pulse.isPresent() && Metric.NIBP_PULSE_RATE.isPlausible(pulse.getAsDouble())
                    ? OptionalInt.of(whole(pulse.getAsDouble()))
                    : OptionalInt.empty();
        }

        private static int whole(double value) {
            return (int) Math.round(Math.clamp(value, -ABSURD, ABSURD));
        }
    }
}
