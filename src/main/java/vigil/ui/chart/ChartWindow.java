package vigil.ui.chart;

import java.time.Duration;

/// Which stretch of a session a chart is asked to show.
///
/// Thread rule: immutable.
public sealed interface ChartWindow {
    /// All of it; live, with what is planned to come.
    record Whole() implements ChartWindow {}

    /// The newest stretch.
    record Last(Duration length) implements ChartWindow {
        public Last {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("a chart cannot show " + length);
            }
        }
    }

    /// A chosen stretch.
    ///
    /// @param fromMillis milliseconds since the session began; may be negative
    /// @param toMillis after `fromMillis`
    record Between(int fromMillis, int toMillis) implements ChartWindow {
        public Between {
            if (toMillis <= fromMillis) {
                throw new IllegalArgumentException("a chart cannot show " + fromMillis + " to " + toMillis + " ms");
            }
        }

        /// The stretch of the same length, `millis` later.
        public Between shifted(int millis) {
            return new Between(fromMillis + millis, toMillis + millis);
        }

        /// How long it is, in milliseconds.
        public int length() {
            return toMillis - fromMillis;
        }
    }

    /// The whole session.
    ChartWindow WHOLE = new Whole();
    /// The last half hour.
    ChartWindow LAST_30_MINUTES = new Last(Duration.ofMinutes(30));
    /// The last ten minutes.
    ChartWindow LAST_10_MINUTES = new Last(Duration.ofMinutes(10));
}
