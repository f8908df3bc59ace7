package vigil.app.command;

import java.math.BigDecimal;
import vigil.metric.Timestamp;

/// Seconds of a rehearsal, as its tables write them, and back. Second 0 is the origin of both clocks.
final class RehearsalTime {
    /// Second 0.
    static final Timestamp ZERO = new Timestamp(0, 0);

    /// About 30 years: far beyond any session, far below where nanoseconds overflow.
    private static final double MOST_SECONDS = 1e9;

    private RehearsalTime() {}

    static Timestamp parse(CsvRows rows, CsvRows.Row row, String column) {
        double seconds = row.number(column);
        if (Math.abs(seconds) > MOST_SECONDS) {
            throw rows.wrong(column + " is " + row.cell(column) + ", beyond what can be a time in seconds");
        }
        long nanos = Math.round(seconds * 1e9);
        return new Timestamp(nanos, Math.floorDiv(nanos, 1_000_000));
    }

    /// For example `40`, or `40.25`: whole seconds without decimals.
    static String print(Timestamp at) {
        return BigDecimal.valueOf(at.monoNanos(), 9).stripTrailingZeros().toPlainString();
    }
}
