package vigil.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vigil.session.Session;
import vigil.session.TrendSeries;

/// A stretch of a session without a valid sample of a continuously measured metric.
///
/// Thread rule: immutable.
///
/// @param fromMillis the last valid sample before it (or the session's start), milliseconds since the session began
/// @param toMillis the first valid sample after it (or the session's end)
public record SignalGap(int fromMillis, int toMillis) {
    /// A line is interrupted, and a gap counted, where samples are missing for longer than this (design language,
    /// section 7).
    public static final Duration TOLERATED = Duration.ofSeconds(5);

    public Duration lasted() {
        return Duration.ofMillis((long) toMillis - fromMillis);
    }

    /// The gaps of one series between the session's start and its newest entry, in order of time.
    public static List<SignalGap> in(TrendSeries series, Session session) {
        List<SignalGap> gaps = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < series.size(); i++) {
            if (!Float.isNaN(series.value(i))) {
                addIfLong(gaps, last, series.millis(i));
                last = series.millis(i);
            }
        }
        addIfLong(gaps, last, session.millisAt(session.last()));
        return List.copyOf(gaps);
    }

    private static void addIfLong(List<SignalGap> gaps, int from, int to) {
        if (to - from > TOLERATED.toMillis()) {
            gaps.add(new SignalGap(from, to));
        }
    }
}
