package vigil.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;

/// Where the wall clock was set during a session: minutes are right all the same, clock times follow the clock that was
/// set (clinical facts, SV-6).
final class ClockTable {
    /// A difference of more than this is a jump (clinical facts, 9.3: wall-clock jump above 2 s).
    private static final Duration JUMP = Duration.ofSeconds(2);

    private record Jump(Timestamp before, Timestamp after, Duration by) {}

    private final List<Jump> jumps = new ArrayList<>();
    private final ReportTime time;

    ClockTable(List<SessionEntry> log, ReportTime time) {
        this.time = time;
        for (int i = 1; i < log.size(); i++) {
            Timestamp before = log.get(i - 1).at();
            Timestamp after = log.get(i).at();
            Duration by =
                    Duration.ofMillis(after.wallMillis() - before.wallMillis()).minus(after.since(before));
            if (by.abs().compareTo(JUMP) > 0) {
                jumps.add(new Jump(before, after, by));
            }
        }
    }

    boolean isNeeded() {
        return !jumps.isEmpty();
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(
                out,
                "The clock was set, " + (jumps.size() == 1 ? "once" : jumps.size() + " times"),
                "minutes run on another clock and are right; clock times follow the clock that was set");
        table.columns("Minute", "14", "Clock before", "20", "Clock after", "20", "Set", "46");
        for (Jump jump : jumps) {
            String size = ReportTime.duration(jump.by().abs());
            table.row(
                    time.minute(jump.after()),
                    time.clock(jump.before()),
                    time.clock(jump.after()),
                    (jump.by().isNegative() ? "back by " : "forward by ") + size);
        }
        table.end();
    }
}
